import type { AuditTexts } from './texts.zh-CN.ts';

export const auditTextsEn: AuditTexts = {
  refusals: {},
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
