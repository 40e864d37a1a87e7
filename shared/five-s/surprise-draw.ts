import { type Random, int, seededRandom } from '../random/random.ts';
import type { BusinessDate } from '../time/business-date.ts';
import { type RouteItem, inWalkOrder } from './route.ts';

/** 抽签: some of a list, each as likely as the others; all of it where there are not more. */
export function drawn<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  const hand: T[] = [];
  while (hand.length < count && left.length > 0) {
    hand.push(...left.splice(int(random, 0, left.length - 1), 1));
  }
  return hand;
}

/**
 * The days of the surprise rounds (突击检查), in their order.
 * @param salt nobody knows it before the month is over
 * @param days those on which the hall is open
 */
export function surpriseDays(salt: string, days: readonly BusinessDate[], count: number): BusinessDate[] {
  return drawn(seededRandom(`${salt}/days`), days, count).sort();
}

/** What a surprise round asks: every ★ item and as many others as fit, by lot, in the order of the walk. */
export function surpriseItems(
  salt: string,
  date: BusinessDate,
  items: readonly RouteItem[],
  limit: number,
): string[] {
  const stars = items.filter(({ veto }) => veto);
  const others = items.filter(({ veto }) => !veto);
  const lot = drawn(seededRandom(`${salt}/${date}`), others, Math.max(0, limit - stars.length));
  const asked = new Set([...stars, ...lot]);
  return inWalkOrder(
    items.filter((item) => asked.has(item)),
    { failedLast: new Set() },
  );
}

/** What is hashed and written into the events at the draw, so that it can be shown later that nothing was changed. */
export function sealedDraw(month: string, salt: string, days: readonly BusinessDate[]): string {
  return `${month} ${salt} ${days.join(' ')}`;
}
