import type { KioskLayout, KioskTile } from '../../../../shared/queue/kiosk-layout.ts';

/** The layout in the one form in which two can be compared: words by business, none where there are none. */
export function comparable({ tiles, words }: KioskLayout): KioskLayout {
  return {
    tiles,
    words: words.filter(({ words }) => words.length > 0).sort((a, b) => a.businessTypeId - b.businessTypeId),
  };
}

/** With another tile in the place of one, or at the end. What it takes in is taken away from the others. */
export function withTile({ tiles, words }: KioskLayout, at: number, tile: KioskTile): KioskLayout {
  const taken = new Set(tile.businessTypeIds);
  const others = tiles.map((other, index) =>
    index === at ? tile : { ...other, businessTypeIds: other.businessTypeIds.filter((id) => !taken.has(id)) },
  );
  return { words, tiles: at < tiles.length ? others : [...others, tile] };
}

/** Without one tile; its businesses are under 其他 then. */
export function withoutTile({ tiles, words }: KioskLayout, at: number): KioskLayout {
  return { words, tiles: tiles.filter((_, index) => index !== at) };
}

/** With a tile a place earlier or later, or undefined where it cannot go any further. */
export function movedTile({ tiles, words }: KioskLayout, at: number, step: -1 | 1): KioskLayout | undefined {
  const moved = tiles[at];
  const other = tiles[at + step];
  if (!moved || !other) return undefined;
  return {
    words,
    tiles: tiles.map((tile, index) => (index === at ? other : index === at + step ? moved : tile)),
  };
}

/** With other words for one business. */
export function withWords(layout: KioskLayout, businessTypeId: number, words: string[]): KioskLayout {
  const others = layout.words.filter((known) => known.businessTypeId !== businessTypeId);
  return comparable({ tiles: layout.tiles, words: [...others, { businessTypeId, words }] });
}
