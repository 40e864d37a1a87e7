import { z } from 'zod';
import type { BusinessType } from '../store/business-type.ts';
import { type LocalName, localName } from '../store/local-name.ts';
import type { KioskLayout } from './kiosk-layout.ts';
import { searchTerm } from './kiosk-search.ts';

/** A business as the kiosk offers it. */
export const kioskBusiness = z.strictObject({
  id: z.int().positive(),
  name: localName,
  /** True where the customer is first told of the phone and the machine (分流). */
  divertible: z.boolean(),
  /** What finds it. */
  terms: z.array(searchTerm),
});
export type KioskBusiness = z.infer<typeof kioskBusiness>;

/** A tile with what stands behind it. The tile of all the rest (其他) has no name of its own and comes last. */
export const kioskTileView = z.strictObject({
  name: localName.nullable(),
  businesses: z.array(kioskBusiness).min(1),
});
export type KioskTileView = z.infer<typeof kioskTileView>;

/** How often each business was asked for lately, by its id. */
export type Wanted = ReadonlyMap<number, number>;

/**
 * The tiles as customers see them: what is offered and nothing else, the most wanted first. Where two are wanted
 * alike, or nothing is known of them, the store's order holds.
 * @param offered the hall's business types, those that are not offered included
 * @param termsOf what finds a business, with the name of the tile that it stands on
 */
export function arrangedTiles(
  { tiles }: KioskLayout,
  offered: readonly BusinessType[],
  wanted: Wanted,
  termsOf: (type: BusinessType, tile: LocalName | null) => KioskBusiness['terms'],
): KioskTileView[] {
  const active = new Map(offered.filter((type) => type.active).map((type) => [type.id, type]));
  const placed = new Set(tiles.flatMap(({ businessTypeIds }) => businessTypeIds));
  const timesOf = (id: number): number => wanted.get(id) ?? 0;
  const tileOf = (name: LocalName | null, ids: readonly number[]): KioskTileView => ({
    name,
    businesses: [...ids]
      .sort((a, b) => timesOf(b) - timesOf(a))
      .flatMap((id) => active.get(id) ?? [])
      .map((type) => {
        const { id, divertible } = type;
        return { id, name: type.name, divertible, terms: termsOf(type, name) };
      }),
  });
  const timesOfTile = ({ businesses }: KioskTileView): number =>
    businesses.reduce((sum, { id }) => sum + timesOf(id), 0);
  const named = tiles
    .map(({ name, businessTypeIds }) => tileOf(name, businessTypeIds))
    .sort((a, b) => timesOfTile(b) - timesOfTile(a));
  const rest = [...active.keys()].filter((id) => !placed.has(id));
  return [...named, tileOf(null, rest)].filter(({ businesses }) => businesses.length > 0);
}
