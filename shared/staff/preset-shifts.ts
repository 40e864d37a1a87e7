import type { ShiftValues } from './shift.ts';

/** The shifts that a new hall starts with, for opening hours from 8:30 to 17:30. All of them are our proposal. */
export const presetShifts: readonly ShiftValues[] = [
  {
    code: 'E',
    kind: 'work',
    name: { zh: '早班', en: 'Early' },
    shortWord: { zh: '早', en: 'E' },
    startsAt: '08:00',
    endsAt: '14:30',
  },
  {
    code: 'L',
    kind: 'work',
    name: { zh: '晚班', en: 'Late' },
    shortWord: { zh: '晚', en: 'L' },
    startsAt: '11:30',
    endsAt: '18:00',
  },
  {
    code: 'D',
    kind: 'work',
    name: { zh: '全天', en: 'Whole day' },
    shortWord: { zh: '全', en: 'D' },
    startsAt: '08:00',
    endsAt: '18:00',
  },
  { code: 'R', kind: 'rest', name: { zh: '休息', en: 'Day off' }, shortWord: { zh: '休', en: '–' } },
  { code: 'V', kind: 'leave', name: { zh: '请假', en: 'Leave' }, shortWord: { zh: '假', en: 'Lv' } },
];
