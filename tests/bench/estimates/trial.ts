import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { startHost } from '../../../main/api/host.ts';
import { findInstallation } from '../../../main/api/installation.ts';
import { openLog } from '../../../main/api/log.ts';
import { callDispatch } from '../../../main/simulation/call-procedure.ts';
import { type Duty, type LogDay, agentsOf } from '../../../main/simulation/log-day.ts';
import { furnishingCaller } from '../../../main/simulation/furnishing-caller.ts';
import { firstSecondOf, playDay } from '../../../main/simulation/play.ts';
import { hallToPlay, replayDayOf, setUpReplayHall } from '../../../main/simulation/replay-hall.ts';
import { drivenClock } from '../../../main/time/clock.ts';
import { type Guess, watchEstimates } from './watch.ts';

/** How a log is played to try the estimates on it. */
export interface Trial {
  /** So much of the log's staff is on duty: with all of it nobody waits, since every agent here serves all. */
  readonly staffShare: number;
}

/**
 * Plays days of a log one after the other through one store, which learns from each, and returns what was told to every
 * customer who took a number and what came of it.
 */
export async function tryEstimates(days: readonly LogDay[], { staffShare }: Trial): Promise<Guess[]> {
  const played = days.map((day) => ({ ...day, duty: thinned(day.duty, staffShare) }));
  const whole = wholeOf(played);
  const folder = mkdtempSync(join(tmpdir(), 'storefront-desk-estimates-'));
  const { dateChangesS } = replayDayOf(whole);
  const clock = drivenClock(midnightOf(whole) + firstSecondOf(whole) * 1_000);
  const host = await startHost({
    ...findInstallation(),
    rendererFolder: null,
    dataFolder: folder,
    log: openLog(folder, true),
    port: null,
    clock: () => clock,
    durability: 'off',
  });
  const call = callDispatch(host.dispatch, furnishingCaller);
  try {
    await setUpReplayHall(call, whole);
    const hall = await hallToPlay(call, agentsOf(whole.duty));
    const guesses: Guess[] = [];
    for (const day of played) {
      const watch = watchEstimates(call, day.date, () => clock.now());
      const advanceTo = (second: number): Promise<void> => {
        clock.advanceTo(Math.max(clock.now(), midnightOf(day) + second * 1_000));
        return setImmediate();
      };
      await playDay(day, { ...hall, call: watch.call, dateChangesS, advanceTo });
      guesses.push(...watch.guesses());
    }
    return guesses;
  } finally {
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function midnightOf({ date }: LogDay): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** All days as one: for a hall with a counter for everybody and a date that changes when nobody is there. */
function wholeOf(days: readonly LogDay[]): LogDay {
  const visitors = days.flatMap((day) => day.visitors).sort((a, b) => a.arrivesS - b.arrivesS);
  const duty = new Map<number, Set<string>>();
  for (const [half, agents] of days.flatMap((day) => [...day.duty])) {
    duty.set(half, new Set([...(duty.get(half) ?? []), ...agents]));
  }
  return { date: days[0]?.date ?? '', visitors, duty };
}

/** Of the agents of each half hour as many as are to be on duty, at least one. */
function thinned(duty: Duty, share: number): Duty {
  return new Map(
    [...duty].map(([half, agents]) => {
      const kept = Math.max(1, Math.round(agents.size * share));
      return [half, new Set([...agents].sort().slice(0, kept))];
    }),
  );
}
