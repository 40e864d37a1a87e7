import { setTimeout as sleep } from 'node:timers/promises';
import type { DrivenClock } from '../time/clock.ts';

/** How often a paced clock moves on, so that screens count evenly, ms of the machine's time. */
const stepMs = 200;

/**
 * Moves a driven clock: at once with speed 0, else so many times as fast as the machine's. Work that takes longer
 * than its time is caught up with.
 * @param steady a counter that only runs forward, ms
 */
export function paceOf(
  clock: DrivenClock,
  speed: number,
  steady: () => number = () => performance.now(),
): (to: number) => Promise<void> {
  const began = { at: clock.now(), steady: steady() };
  const due = (): number => Math.floor(began.at + (steady() - began.steady) * speed);
  const runUpTo = async (to: number): Promise<void> => {
    for (let now = due(); now < to; now = due()) {
      clock.advanceTo(Math.max(clock.now(), now));
      await sleep(Math.min(stepMs, (to - now) / speed));
    }
  };
  return async (to) => {
    if (speed > 0) await runUpTo(to);
    clock.advanceTo(to);
  };
}
