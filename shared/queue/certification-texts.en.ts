import type { CertificationTexts, certificationRefusalsZh } from './certification-texts.zh-CN.ts';

export const certificationTextsEn: CertificationTexts = {
  certificationFindings: {
    expiring:
      'Staff number {{staffNumber}} is certified for “{{subject}}” until {{until}}. Please plan a refresher or renew it.',
    expired:
      'The certification of staff number {{staffNumber}} for “{{subject}}” ended on {{until}}; until it is renewed this business goes to others.',
  },
  certifications: {
    title: 'Certified staff',
    sentence:
      'Who can do which business alone, and who has which skill. What needs a certification goes to certified staff only.',
    back: 'Back to the roster',
    all: 'All',
    expiringOnly: 'Ends within 30 days',
    none: 'Nobody has been certified yet.',
    noneExpiring: 'Nothing ends within 30 days.',
    business: 'Businesses',
    skill: 'Skills',
    person: 'Person',
    needs: 'Needs a certification',
    others: 'Businesses that need no certification',
    othersHint: 'Tick one to give it to certified staff only',
    nobodyNeeded: 'Needs a certification that nobody has: this business goes to no one now.',
    from: 'From',
    until: 'Until',
    noEnd: 'without an end',
    by: 'Certified by',
    number: 'Certificate number',
    state: 'State',
    subject: 'Business or skill',
    add: 'Add a certification',
    ofPerson: 'Certifications',
    revoke: 'Revoke',
    revokeReason: 'Why it is revoked',
    revokeFor: 'Revoke “{{subject}}” of {{name}}',
    revoked: 'Revoked: {{reason}}',
  },
  certificationStates: {
    valid: 'Valid',
    coming: 'Not yet valid',
    expiring: 'Ends soon',
    expired: 'Ended',
    revoked: 'Revoked',
  },
  uncertified: {
    nobody:
      '{{number}} ({{business}}) needs certified staff, and nobody at a counter may serve it. Please seat somebody who is certified.',
    somebody:
      '{{number}} ({{business}}) needs certified staff, and nobody at a counter may serve it. Staff number {{staff}} could.',
    between: ', ',
  },
};

export const certificationRefusalsEn: typeof certificationRefusalsZh = {
  'not-certified':
    'This business needs certified staff, and staff number {{staff}} has no valid certification. Please transfer it to a certified counter.',
  'only-uncertified-waiting':
    'Those who wait (such as {{number}}) need certified staff; this counter cannot call them. Greeter and manager have been told.',
  'only-others-waiting':
    'This counter is for its theme only now, and nobody waits for that ({{number}} waits for something else).',
  'certification-subject-unknown': 'There is no such business or skill. Please reload and choose again.',
  'certification-person-unknown': 'There is no such person. Please reload and choose again.',
  'certification-ends-before-it-begins': 'It cannot end before it begins.',
  'certification-unknown': 'There is no such certification. Please reload.',
  'certification-revoked-before': 'This certification has been revoked already.',
};
