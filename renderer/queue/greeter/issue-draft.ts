import type { SentInputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { AskedClass } from '../ticket/asked-class.ts';

/** A business that the customer wants, and how many of it. */
export interface WantedItem {
  readonly businessTypeId: number;
  readonly count: number;
}

/** As many of one business as a ticket can hold. */
const mostOfOne = 99;

/** One more of a business: at the end, or counted where it is wanted already. */
export function withOneMore(items: readonly WantedItem[], businessTypeId: number): WantedItem[] {
  const wanted = items.find((item) => item.businessTypeId === businessTypeId);
  if (!wanted) return [...items, { businessTypeId, count: 1 }];
  return items.map((item) =>
    item === wanted ? { ...item, count: Math.min(mostOfOne, item.count + 1) } : item,
  );
}

/** One less of a business; the last of it goes. */
export function withOneLess(items: readonly WantedItem[], businessTypeId: number): WantedItem[] {
  return items.flatMap((item) => {
    if (item.businessTypeId !== businessTypeId) return [item];
    return item.count > 1 ? [{ ...item, count: item.count - 1 }] : [];
  });
}

/** What the host is asked for; undefined while nothing is wanted. The first business decides the series. */
export function issueOf(
  [first, ...more]: readonly WantedItem[],
  askedClass: AskedClass,
): SentInputOf<typeof queueContract.issueTicket> | undefined {
  return first && { ...first, more, class: askedClass };
}
