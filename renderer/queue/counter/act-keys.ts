import type { KeyName } from '../../design/keys/key-name.ts';

/** What can be done at a counter, and the key of each: mostly the first letter of its pinyin. */
export const actKeys = {
  call: 'Space',
  arrive: 'Space',
  finish: 'Space',
  signed: 'Space',
  resume: 'Space',
  recall: 'C',
  noShow: 'G',
  hold: 'D',
  transfer: 'Z',
  addItem: 'J',
  specialCase: 'A',
  unsettled: 'B',
  cause: 'Y',
  reprint: 'P',
  endStep: 'V',
  choose: 'X',
  without: 'W',
  takeUp: 'Q',
  lately: 'H',
  firstContact: 'S',
  notice: 'N',
  manager: 'M',
  managerCame: 'M',
  pause: 'T',
  switchPerson: 'R',
  leave: 'L',
  signOut: 'E',
} as const satisfies Readonly<Record<string, KeyName>>;

export type Act = keyof typeof actKeys;
