import type { StateName } from '../../shared/design/states.ts';

/** The part of a limit from which it counts as nearly over. */
const nearlyFrom = 0.8;

/** Where a time stands against its limit. @param elapsed @param limit both in the same unit */
export function limitStateOf(
  elapsed: number,
  limit: number,
): Extract<StateName, 'in-time' | 'nearly-over' | 'over-limit'> {
  if (elapsed > limit) return 'over-limit';
  return elapsed >= limit * nearlyFrom ? 'nearly-over' : 'in-time';
}
