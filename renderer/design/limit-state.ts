import type { StateName } from '../../shared/design/states.ts';

/** A time that runs against a limit; both in ms. */
export interface Limit {
  readonly elapsed: number;
  readonly limit: number;
  /** From this share of the limit on it is nearly over, per cent. */
  readonly warnPercent: number;
}

/** Where a time stands against its limit. */
export function limitStateOf({
  elapsed,
  limit,
  warnPercent,
}: Limit): Extract<StateName, 'in-time' | 'nearly-over' | 'over-limit'> {
  if (elapsed > limit) return 'over-limit';
  return elapsed * 100 >= limit * warnPercent ? 'nearly-over' : 'in-time';
}
