import { readFile } from 'node:fs/promises';
import type { AnswerOf } from '../../shared/api/contract.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { type LogDay, agentsOf, logDay } from './log-day.ts';
import { paceOf } from './pace.ts';
import { firstSecondOf, playDay } from './play.ts';
import { datesOf, parseQueueLog } from './queue-log.ts';
import { hallToPlay, replayDayOf, setUpReplayHall } from './replay-hall.ts';
import { openReplayStore } from './replay-store.ts';

/** What a replay found: the figures of the day's report (日报), durations in seconds. */
export interface ReplayFigures {
  readonly date: string;
  readonly visitors: number;
  readonly served: number;
  readonly abandoned: number;
  /** Who is still there at the end: nobody, unless the product has lost somebody. */
  readonly present: number;
  readonly meanWaitS: number | null;
  readonly p90WaitS: number | null;
  readonly meanHandlingS: number | null;
}

export interface ReplayOptions {
  /** 0 for as fast as it can, 60 for sixty times as fast as it was. */
  readonly speed: number;
  /** Told where the hall can be watched while it is replayed. */
  readonly onOpen?: (address: string) => void;
  /** Ends the replay early: its folder is removed all the same. */
  readonly signal?: AbortSignal;
}

/**
 * Reads one date of a log file, the first when none is given. Throws the refusals `simulation.no-such-file`,
 * `simulation.log-empty` and those of `parseQueueLog` and `logDay`.
 */
export async function readLogDay(file: string, date?: string): Promise<LogDay> {
  const rows = parseQueueLog(await readLog(file));
  const first = datesOf(rows)[0];
  if (first === undefined) throw new Refusal('simulation.log-empty', { file });
  return logDay(rows, date ?? first);
}

async function readLog(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Refusal('simulation.no-such-file', { file, reason });
  }
}

/** Feeds a day through a store of its own, over HTTP as stations do, and reads the day's report. */
export async function replayDay(day: LogDay, options: ReplayOptions): Promise<ReplayFigures> {
  const { midnight, dateChangesS } = replayDayOf(day);
  const store = await openReplayStore(midnight + firstSecondOf(day) * 1_000);
  try {
    const { call } = store.client;
    await setUpReplayHall(call, day);
    options.onOpen?.(store.address);
    const advance = paceOf(store.clock, options.speed);
    const hall = await hallToPlay(call, agentsOf(day.duty));
    await playDay(day, {
      ...hall,
      dateChangesS,
      advanceTo: async (second) => {
        options.signal?.throwIfAborted();
        await advance(midnight + second * 1_000);
      },
    });
    return figuresInSeconds(await call('reports.day', { date: day.date }));
  } finally {
    await store.close();
  }
}

function figuresInSeconds({ date, figures }: AnswerOf<'reports.day'>): ReplayFigures {
  const { visitors, served, abandoned, present, meanWaitMs, p90WaitMs, meanHandlingMs } = figures;
  return {
    date,
    visitors,
    served,
    abandoned,
    present,
    meanWaitS: seconds(meanWaitMs),
    p90WaitS: seconds(p90WaitMs),
    meanHandlingS: seconds(meanHandlingMs),
  };
}

function seconds(ms: number | null): number | null {
  return ms === null ? null : ms / 1_000;
}
