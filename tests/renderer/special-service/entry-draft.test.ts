import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  draftOf,
  newLevel,
  noWords,
} from '../../../renderer/special-service/catalogue/entry-draft.ts';
import { movedLine } from '../../../renderer/special-service/catalogue/moved-line.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';

const [first] = presetEntries;
if (!first) throw new Error('There are no presets.');
const draft = draftOf(first.body);

describe('a catalogue entry while it is being changed', () => {
  it('says what it said, for each of the presets', () => {
    for (const { body } of presetEntries) expect(bodyOf(draftOf(body))).toEqual(body);
  });

  it('takes amounts in yuan, and nothing for the whole chain', () => {
    const name = { zh: '厅经理批准', en: '' };
    const levels = [
      { ...newLevel, name, yuan: '200.5' },
      { ...newLevel, name, yuan: ' ' },
    ];
    expect(bodyOf({ ...draft, approvals: levels })?.approvals.map(({ upTo }) => upTo)).toEqual([
      20_050,
      null,
    ]);
    expect(bodyOf({ ...draft, approvals: [{ ...newLevel, name, yuan: '两百' }] })).toBeNull();
  });

  it('leaves out lines in which nothing stands, and wants a name for each paper', () => {
    const [paper] = draft.materials;
    if (!paper) throw new Error('The preset asks for no paper.');
    expect(bodyOf({ ...draft, notes: [noWords, { zh: '当天生效', en: '' }] })?.notes).toEqual([
      { zh: '当天生效' },
    ]);
    expect(bodyOf({ ...draft, materials: [{ ...paper, name: noWords }] })).toBeNull();
    expect(bodyOf({ ...draft, modes: [] })).toBeNull();
  });

  it('moves its lines within their list', () => {
    expect(movedLine(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(movedLine(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(movedLine(['a', 'b', 'c'], 0, -1)).toBeNull();
    expect(movedLine(['a', 'b', 'c'], 2, 1)).toBeNull();
  });
});
