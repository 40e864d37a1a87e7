import type { ComplaintCategory } from './complaint.ts';

/** What makes many complaints one incident (L4, reference §10): so many of a category within so many hours. */
export interface MassTerms {
  readonly count: number;
  readonly hours: number;
}

/** A complaint as far as this rule goes. */
export interface Received {
  readonly category: ComplaintCategory;
  /** UTC ms. */
  readonly openedAt: number;
}

/** 群体投诉: the categories that reach the number in the hours before a moment (UTC ms), each with how many. */
export function massCategories(
  complaints: readonly Received[],
  now: number,
  { count, hours }: MassTerms,
): ReadonlyMap<ComplaintCategory, number> {
  const since = now - hours * 3_600_000;
  const found = new Map<ComplaintCategory, number>();
  for (const { category, openedAt } of complaints) {
    if (openedAt > since && openedAt <= now) found.set(category, (found.get(category) ?? 0) + 1);
  }
  return new Map([...found].filter(([, times]) => times >= count));
}
