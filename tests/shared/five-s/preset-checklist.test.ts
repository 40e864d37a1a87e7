import { expect, it } from 'vitest';
import { askableItems, checklistContent } from '../../../shared/checklists/template.ts';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';

it('the proposed checklist has 66 items in 13 areas by 6S, and 60 by 5S', () => {
  expect(presetChecklist.areas).toHaveLength(13);
  expect(askableItems(presetChecklist, true)).toHaveLength(66);
  expect(askableItems(presetChecklist, false)).toHaveLength(60);
  expect(checklistContent.parse(presetChecklist)).toEqual(presetChecklist);
});

it('every proposed item has a code of its own and stands in an area, and no area is without items', () => {
  const areas = presetChecklist.areas.map(({ code }) => code);
  expect(new Set(presetChecklist.items.map(({ code }) => code)).size).toBe(66);
  expect([...new Set(presetChecklist.items.map(({ areaCode }) => areaCode))]).toEqual(areas);
  expect(presetChecklist.items.filter(({ veto }) => veto).map(({ code }) => code)).toEqual([
    'Y05',
    'C08',
    'C09',
    'Z04',
    'P01',
    'K05',
  ]);
});
