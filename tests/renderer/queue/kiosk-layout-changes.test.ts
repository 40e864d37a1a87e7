import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KioskLayout, placedTwice } from '../../../shared/queue/kiosk-layout.ts';
import {
  movedTile,
  withTile,
  withWords,
  withoutTile,
} from '../../../renderer/queue/kiosk/settings/layout-changes.ts';

const tile = (zh: string, ...businessTypeIds: number[]) => ({ name: { zh }, businessTypeIds });
const layout: KioskLayout = { tiles: [tile('充话费', 1, 2), tile('宽带', 3)], words: [] };

describe('the layout of the kiosk while it is being changed', () => {
  it('takes a business away from the tile on which it stood before', () => {
    expect(withTile(layout, 1, tile('宽带', 3, 2)).tiles).toEqual([tile('充话费', 1), tile('宽带', 3, 2)]);
  });

  it('gets a new tile at its end', () => {
    expect(withTile(layout, 2, tile('手机', 4)).tiles[2]).toEqual(tile('手机', 4));
  });

  it('moves a tile as far as there is another', () => {
    expect(movedTile(layout, 1, -1)?.tiles).toEqual([tile('宽带', 3), tile('充话费', 1, 2)]);
    expect(movedTile(layout, 0, -1)).toBeUndefined();
    expect(movedTile(layout, 1, 1)).toBeUndefined();
  });

  it('keeps words by business, and none where there are none', () => {
    const worded = withWords(withWords(layout, 3, ['装网']), 1, ['交费']);
    expect(worded.words).toEqual([
      { businessTypeId: 1, words: ['交费'] },
      { businessTypeId: 3, words: ['装网'] },
    ]);
    expect(withWords(worded, 1, []).words).toEqual([{ businessTypeId: 3, words: ['装网'] }]);
  });

  it('has one place for each business, whatever is put where', () => {
    const change = fc.record({ at: fc.nat(3), ids: fc.uniqueArray(fc.nat(6)), gone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const changed = changes.reduce(
          (so, { at, ids, gone }) => (gone ? withoutTile(so, at) : withTile(so, at, tile('字', ...ids))),
          layout,
        );
        expect(placedTwice(changed)).toBeUndefined();
      }),
    );
  });
});
