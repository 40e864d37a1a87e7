import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChecklistContent } from '../../../shared/checklists/template.ts';
import { diffVersions } from '../../../shared/checklists/version-diff.ts';
import { presetChecklist } from '../../../shared/five-s/preset-checklist.ts';

const nothing = {
  areasAdded: [],
  areasRemoved: [],
  areasRenamed: [],
  added: [],
  removed: [],
  changed: [],
  reordered: false,
};

/** The proposal with some of its items left out, lighter, or in another order. */
const versions: fc.Arbitrary<ChecklistContent> = fc
  .tuple(fc.shuffledSubarray([...presetChecklist.items], { minLength: 1 }), fc.array(fc.nat({ max: 65 })))
  .map(([items, lighter]) => ({
    areas: presetChecklist.areas,
    items: items.map((item, index) => (lighter.includes(index) ? { ...item, weight: 1 } : item)),
  }));

describe('the difference between two versions', () => {
  it('is nothing between a version and itself', () => {
    fc.assert(
      fc.property(versions, (content) => {
        expect(diffVersions(content, content)).toEqual(nothing);
      }),
    );
  });

  it('names what is added, left out and changed, and makes the later version of the earlier one', () => {
    fc.assert(
      fc.property(versions, versions, (before, after) => {
        const { added, removed, changed } = diffVersions(before, after);
        const gone = new Set(removed.map(({ code }) => code));
        const changedTo = new Map(changed.map(({ after: item }) => [item.code, item]));
        const made = before.items
          .filter(({ code }) => !gone.has(code))
          .map((item) => changedTo.get(item.code) ?? item);
        const byCode = (items: ChecklistContent['items']) => new Map(items.map((item) => [item.code, item]));
        expect(byCode([...made, ...added])).toEqual(byCode(after.items));
      }),
    );
  });

  it('says what of an item differs, and whether the order does', () => {
    const [first, second, ...others] = presetChecklist.items;
    if (!first || !second) throw new Error('The proposal is empty.');
    const after = {
      areas: presetChecklist.areas.map((area) =>
        area.code === 'D' ? { ...area, name: { zh: '门口' } } : area,
      ),
      items: [second, { ...first, veto: true, text: { zh: '门楣干净' } }, ...others],
    };
    const diff = diffVersions(presetChecklist, after);
    expect(diff.changed.map(({ before, fields }) => [before.code, fields])).toEqual([
      ['D01', ['text', 'veto']],
    ]);
    expect(diff.areasRenamed.map((area) => area.after.name.zh)).toEqual(['门口']);
    expect(diff.reordered).toBe(true);
  });
});
