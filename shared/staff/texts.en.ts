import type { StaffTexts } from './texts.zh-CN.ts';

export const staffTextsEn: StaffTexts = {
  roles: {
    clerk: 'Clerk',
    'special-clerk': 'Special-counter clerk',
    greeter: 'Greeter',
    'duty-manager': 'Duty manager',
    'store-manager': 'Store manager',
    reviewer: 'Reviewer',
    regional: 'Regional supervisor',
  },
  between: ', ',
  staffNumber: 'Staff number',
  name: 'Name',
  role: 'Role',
  read: '{{people}} people read',
  readCaption: 'People read',
  inLine: 'Line {{line}}: {{problem}}',
  lineProblems: {
    'number-missing': 'A line begins with the staff number, such as “8012 Zhang Min clerk”.',
    'number-wrong': 'Staff number “{{words}}” may have 1 to 20 letters, digits and dashes only.',
    'name-missing': 'Staff number {{words}} has no name yet.',
    'name-too-long': 'A name has up to 40 characters.',
    'role-unknown': '“{{words}}” is not a known role.',
    'number-repeated': 'Staff number {{words}} stands above already.',
    'number-taken': 'Staff number {{words}} is taken.',
  },
  refusals: {
    'unknown-person': 'There is no such person; the list may just have changed. Please reload.',
    'rows-wrong':
      '{{count}} rows cannot be added, the first is row {{row}}: staff number {{staffNumber}} is repeated or taken. Nobody was added.',
    'number-taken': 'Staff number {{staffNumber}} is taken. Please choose another.',
  },
};
