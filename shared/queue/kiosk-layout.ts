import { z } from 'zod';
import type { BusinessType } from '../store/business-type.ts';
import { localName } from '../store/local-name.ts';

/** With 其他 that fills the screen: more could not be found at a glance. */
export const mostTiles = 7;

/** One tile (磁贴) of the kiosk: an everyday word, and the businesses behind it in their order. */
export const kioskTile = z.strictObject({
  name: localName,
  businessTypeIds: z.array(z.int().positive()).min(1).max(40),
});
export type KioskTile = z.infer<typeof kioskTile>;

/** What customers call a business beside its name: 充话费 for 缴费充值. */
export const customersWords = z.strictObject({
  businessTypeId: z.int().positive(),
  words: z.array(z.string().trim().min(1).max(30)).max(30),
});
export type CustomersWords = z.infer<typeof customersWords>;

/** 取号机版面: the tiles in the store's order, and the customers' words. What stands on no tile is under 其他. */
export const kioskLayout = z.strictObject({
  tiles: z.array(kioskTile).min(1).max(mostTiles),
  words: z.array(customersWords).max(200),
});
export type KioskLayout = z.infer<typeof kioskLayout>;

/**
 * 携号转网 and 销户 stand beside the others and never under 其他: leaving must not be made harder than coming
 * (《携号转网服务管理规定》).
 */
const mustBeSeen: ReadonlySet<string> = new Set(['B17', 'B18']);

/** The businesses that a layout would hide although every customer must see them. */
export function hiddenBy(
  { tiles }: KioskLayout,
  types: readonly Pick<BusinessType, 'id' | 'code' | 'active' | 'name'>[],
): Pick<BusinessType, 'id' | 'name'>[] {
  const shown = new Set(tiles.flatMap(({ businessTypeIds }) => businessTypeIds));
  return types.filter(({ id, code, active }) => active && mustBeSeen.has(code) && !shown.has(id));
}

/** The first business that stands on two tiles, or twice on one; undefined where each has one place. */
export function placedTwice({ tiles }: KioskLayout): number | undefined {
  const ids = tiles.flatMap(({ businessTypeIds }) => businessTypeIds);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
