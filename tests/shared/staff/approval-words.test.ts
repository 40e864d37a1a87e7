import { expect, it } from 'vitest';
import { contract } from '../../../shared/api/contract.ts';
import type { RoomContract } from '../../../shared/call/procedure.ts';
import { staffTextsEn } from '../../../shared/staff/texts.en.ts';
import { staffTextsZh } from '../../../shared/staff/texts.zh-CN.ts';

it('whoever approves something on the spot reads what it is', () => {
  const onSite = Object.entries(contract as Readonly<Record<string, RoomContract>>).flatMap(
    ([room, procedures]) =>
      Object.entries(procedures).flatMap(([name, procedure]) =>
        procedure.kind === 'command' && procedure.onSite === true ? [`${room}.${name}`] : [],
      ),
  );
  for (const texts of [staffTextsZh, staffTextsEn]) {
    const acts = Object.entries(texts.approval.acts);
    const told = acts.flatMap(([room, words]) => Object.keys(words).map((name) => `${room}.${name}`));
    expect(told.sort()).toEqual(onSite.sort());
  }
});
