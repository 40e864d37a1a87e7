import type { AuditTexts } from './texts.zh-CN.ts';

export const auditTextsEn: AuditTexts = {
  refusals: {},
  jobs: { 'check-chain': 'Check the audit' },
  findings: {
    'chain-broken':
      'The audit does not add up from entry {{id}} on: somebody changed or removed data outside the program. Please change nothing more and give the latest backup to support.',
  },
  progress: { checking: 'Checking' },
  rooms: {
    store: 'Hall settings',
    staff: 'People and roster',
    stations: 'Stations',
    sheets: 'Importing sheets',
    exchange: 'Exchange',
    jobs: 'Background jobs',
    queue: 'Queue',
  },
  rights: {
    sentence: 'Who may do what. Listed by the program itself, so it is always what really holds.',
    role: 'Role',
    allRoles: 'All roles',
    act: 'What',
    devices: 'Nobody signed in',
    everyone: 'Anyone',
    may: 'May',
    onSite: 'With approval',
    notAllowed: 'May not',
    onSiteMeans:
      'With approval: not by oneself, but once somebody who may do it types their staff number and PIN on the spot.',
    nothing: 'There is nothing that this role may do here.',
    caption: 'Rights: {{room}}',
  },
  devices: { display: 'Display', kiosk: 'Kiosk', 'rating-pad': 'Rating pad' },
};
