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
  refusals: {
    'unknown-person': 'There is no such person; the list may just have changed. Please reload.',
    'number-taken': 'Staff number {{staffNumber}} is taken. Please choose another.',
  },
};
