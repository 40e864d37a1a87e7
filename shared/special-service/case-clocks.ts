import type { CaseState } from './case-life.ts';
import { type CaseStep, lifeOf } from './step.ts';

/** How long a case stood in a state, over all the times that it did. */
export interface StateTime {
  readonly state: CaseState;
  /** Length, ms. */
  readonly ms: number;
}

/**
 * 各环节用时: how long a case has been in each of its states, in the order in which it first came into them. The time of
 * a state that lasts runs on; one that has ended takes no time any more.
 * @param now UTC ms
 */
export function stateTimes(steps: readonly CaseStep[], now: number): StateTime[] {
  const times = new Map<CaseState, number>();
  for (const [index, { at }] of steps.entries()) {
    const { state } = lifeOf(steps.slice(0, index + 1));
    if (state === 'closed' || state === 'withdrawn') break;
    const until = steps[index + 1]?.at ?? now;
    times.set(state, (times.get(state) ?? 0) + Math.max(0, until - at));
  }
  return [...times].map(([state, ms]) => ({ state, ms }));
}
