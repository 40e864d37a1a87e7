import { describe, expect, it } from 'vitest';
import { contentProblem } from '../../../shared/checklists/content.ts';
import type { ChecklistContent } from '../../../shared/checklists/template.ts';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';
import {
  withAreaMoved,
  withCopy,
  withItemMoved,
  withNewArea,
  withNewItem,
  withoutItem,
} from '../../../renderer/checklists/editor/edit-content.ts';

const codesIn = ({ items }: ChecklistContent, area: string): string[] =>
  items.filter(({ areaCode }) => areaCode === area).map(({ code }) => code);

describe('a checklist that somebody changes', () => {
  it('gets a new item at the end of its area, under a code that nothing had', () => {
    const less = withoutItem(presetChecklist, 'X02');
    expect(codesIn(withNewItem(less, 'X', '新'), 'X')).toEqual(['X01', 'X03', 'X04']);
    expect(contentProblem(withNewItem(presetChecklist, 'X', '新'))).toBeUndefined();
  });

  it('gets a copy behind the item that it was made of, which is the store’s own', () => {
    const copied = withCopy(presetChecklist, 'C02');
    expect(codesIn(copied, 'C').slice(0, 4)).toEqual(['C01', 'C02', 'C10', 'C03']);
    const [original, copy] = ['C02', 'C10'].map((code) => copied.items.find((item) => item.code === code));
    expect(copy).toEqual({ ...original, code: 'C10', origin: 'store' });
  });

  it('moves an item within its area only', () => {
    expect(codesIn(withItemMoved(presetChecklist, 'D02', -1) ?? presetChecklist, 'D').slice(0, 2)).toEqual([
      'D02',
      'D01',
    ]);
    expect(withItemMoved(presetChecklist, 'D05', 1)).toBeUndefined();
    expect(withItemMoved(presetChecklist, 'Y01', -1)).toBeUndefined();
  });

  it('gets an area at the end of the walk, which can be moved up to its place', () => {
    const made = withNewArea(presetChecklist, { zh: 'VIP 室' });
    expect(made.areas.at(-1)).toEqual({ code: 'A', name: { zh: 'VIP 室' } });
    expect(withAreaMoved(made, 'A', 1)).toBeUndefined();
    const moved = withAreaMoved(made, 'A', -1);
    expect(moved?.areas.slice(-2).map(({ code }) => code)).toEqual(['A', 'M']);
  });
});
