import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy } from '../../../renderer/store/settings/moved-by.ts';

const list = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 9 });

describe('a record that is moved', () => {
  it('changes places with its neighbour, and back again', () => {
    fc.assert(
      fc.property(list, fc.nat(), (ids, pick) => {
        const id = ids[pick % (ids.length - 1)] ?? 0;
        const later = movedBy(ids, id, 1);
        expect(later?.indexOf(id)).toBe(ids.indexOf(id) + 1);
        expect(movedBy(later ?? [], id, -1)).toEqual(ids);
      }),
    );
  });

  it('stays at either end, and where it is not in the list', () => {
    expect(movedBy([1, 2, 3], 1, -1)).toBeUndefined();
    expect(movedBy([1, 2, 3], 3, 1)).toBeUndefined();
    expect(movedBy([1, 2, 3], 4, 1)).toBeUndefined();
  });
});
