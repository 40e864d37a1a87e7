import {
  maxWaitMinutes,
  prioritiesInARow,
  vipCreditSeconds,
  vipWeightPercent,
} from '../../shared/queue/settings.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import { presetBusinessTypes } from '../../shared/store/preset-business-types.ts';
import { presetSeries } from '../../shared/store/presets.ts';
import type { Setting } from '../../shared/store/setting.ts';
import type { CallProcedure } from './call-procedure.ts';
import { type LogDay, agentsOf } from './log-day.ts';
import type { PlayedHall } from './play-state.ts';
import { firstSecondOf } from './play.ts';

/** A hall has at most so many counters. */
const mostCounters = 99;

/** From this second on a visitor might still wait at midnight: 20:00. */
const lateS = 72_000;

const dayS = 86_400;

/** Where a log's day stands in the hall's time. */
export interface ReplayDay {
  readonly timeZone: string;
  /** The log's midnight, UTC ms. */
  readonly midnight: number;
  /** The second of the log from which the hall has another date. */
  readonly dateChangesS: number;
}

/**
 * A log names no timezone, so the replay chooses one whose days all have 24 hours. The hall's date changes at the
 * log's midnight, unless visitors come late in the evening: whoever waits when the date changes is called by nobody any
 * more, so the hall's day then begins with the log's first minute and has as much room behind midnight. Only who waits at
 * the midnight of a log that begins at midnight is left over, and counted as present.
 */
export function replayDayOf(day: LogDay): ReplayDay {
  const last = day.visitors.at(-1)?.arrivesS ?? 0;
  const beginsAtMinute = last < lateS ? 0 : Math.floor(firstSecondOf(day) / 60);
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return {
    timeZone: beginsAtMinute === 0 ? 'UTC' : `-${two(beginsAtMinute / 60)}:${two(beginsAtMinute % 60)}`,
    midnight: Date.parse(`${day.date}T00:00:00Z`),
    dateChangesS: beginsAtMinute * 60 + dayS,
  };
}

/**
 * Sets up a hall for a day of a log: one counter for each agent, all of which serve everything, and the log's own rule
 * as the order: who is of the bank's second class starts with 90 seconds of credit, and nothing else counts but the
 * wait. Throws the refusal `simulation.too-many-agents`.
 */
export async function setUpReplayHall(call: CallProcedure, day: LogDay): Promise<void> {
  await setUpHallFor(call, day);
  for (const [{ key }, value] of logsOwnRule) {
    await call('store.changeSetting', { key, value, effectiveFrom: day.date });
  }
}

/** The same hall under the usual rules. Throws the refusal `simulation.too-many-agents`. */
export async function setUpHallFor(call: CallProcedure, day: LogDay): Promise<void> {
  const agents = agentsOf(day.duty);
  if (agents.length > mostCounters) {
    throw new Refusal('simulation.too-many-agents', { agents: agents.length, most: mostCounters });
  }
  const series = presetSeries.map(({ letter }) => letter);
  const counters = Math.max(agents.length, 1);
  await call('store.setUp', {
    code: 'REPLAY',
    name: { zh: '回放营业厅', en: 'Replay hall' },
    outletType: 'self-owned',
    operatorTheme: 'neutral',
    timeZone: replayDayOf(day).timeZone,
    counters: Array.from({ length: counters }, (_, index) => ({ number: index + 1, name: null, series })),
    businessTypes: presetBusinessTypes.map(({ draft }) => draft),
    staff: [
      { staffNumber: 'M1', name: 'M1', roles: ['store-manager'] },
      ...agents.map((agent) => ({ staffNumber: agent, name: agent, roles: ['clerk' as const] })),
    ],
    managerPin: replayPin,
  });
}

/** The manager's PIN in a hall that is there for one replay. */
const replayPin = '250817';

/** The ageing rule of the bank's queue, in the store's settings. */
const logsOwnRule: readonly (readonly [Setting<number>, number])[] = [
  [vipCreditSeconds, 90],
  [vipWeightPercent, 100],
  [prioritiesInARow, 20],
  [maxWaitMinutes, 240],
];

/** What a play needs to know of the hall. The agents take its counters in their order. */
export async function hallToPlay(
  call: CallProcedure,
  agents: readonly string[],
): Promise<Pick<PlayedHall, 'call' | 'counters' | 'businesses'>> {
  const counters = await call('store.counters', {});
  const types = await call('store.businessTypes', {});
  return {
    call,
    counters: agents.map((agent, index) => {
      const counter = counters[index];
      if (!counter) throw new Error(`There is no counter for ${agent}.`);
      return { id: counter.id, agent, seriesIds: counter.seriesIds };
    }),
    businesses: new Map(types.map(({ code, id, seriesId }) => [code, { id, seriesId }])),
  };
}
