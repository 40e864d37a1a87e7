/** 限时 of a visit: none, 未超时, 将超时, 超时. */
export type LimitState = 'none' | 'within' | 'soon' | 'over';

/** One business item as far as the limit needs it. */
export interface LimitedItem {
  readonly count: number;
  /** Minutes for one, or null for a business without a limit. */
  readonly limitMinutes: number | null;
}

/** The limit of a visit, ms: the sum of its items' limits, each times its count; null when none has one. */
export function limitOf(items: readonly LimitedItem[]): number | null {
  const limited = items.filter((item) => item.limitMinutes !== null);
  if (limited.length === 0) return null;
  return limited.reduce((sum, item) => sum + (item.limitMinutes ?? 0) * item.count * 60_000, 0);
}

/** Where the clock stands. @param warnPercent from this share of the limit on it is 将超时 */
export function limitState(spentMs: number, limitMs: number | null, warnPercent: number): LimitState {
  if (limitMs === null) return 'none';
  if (spentMs > limitMs) return 'over';
  return spentMs * 100 >= limitMs * warnPercent ? 'soon' : 'within';
}

/** A stretch of time, UTC ms; one that goes on has no end. */
export interface Interval {
  readonly from: number;
  readonly until: number | null;
}

/**
 * How long the limit clock has run, ms: the time in service less the time in which the system had failed.
 * Neither the services nor the failures overlap among themselves.
 */
export function clockTime(services: readonly Interval[], failures: readonly Interval[], now: number): number {
  const lengthOf = ({ from, until }: Interval): number => Math.max(0, (until ?? now) - from);
  return services.reduce(
    (sum, service) =>
      sum +
      lengthOf(service) -
      failures.reduce((lost, failure) => lost + overlapOf(service, failure, now), 0),
    0,
  );
}

function overlapOf(a: Interval, b: Interval, now: number): number {
  return Math.max(0, Math.min(a.until ?? now, b.until ?? now) - Math.max(a.from, b.from));
}
