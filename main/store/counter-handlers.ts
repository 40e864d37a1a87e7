import { Refusal } from '../../shared/call/refusal.ts';
import type { Counter, CounterValues } from '../../shared/store/counter.ts';
import { findCounter, insertCounter, listCounters, updateCounter } from '../../db/store/counters.ts';
import type { CommandContext } from '../call/handler.ts';
import { seriesIdsOf } from './series-ids.ts';
import { assertStillServed } from './still-served.ts';
import type { StoreHandlers } from './store-handlers.ts';

export const counterHandlers: StoreHandlers<
  'counters' | 'addCounter' | 'changeCounter' | 'setCounterActive'
> = {
  counters: ({ db, hall }) => listCounters(db, hall.id),

  addCounter,

  changeCounter: (context, { id, ...values }) => {
    const before = knownCounter(context, id);
    assertNumberFree(context, values.number, id);
    return changeCounter(context, { ...before, ...withSeriesIds(context, values) });
  },

  setCounterActive: (context, { id, active }) =>
    changeCounter(context, { ...knownCounter(context, id), active }),
};

/** Adds an open counter. Refuses a number that another has, and a series that the hall lacks. */
export function addCounter(context: CommandContext, values: CounterValues): Counter {
  assertNumberFree(context, values.number);
  const added = { ...withSeriesIds(context, values), active: true };
  const id = insertCounter(context.db, context.hall.id, added);
  return recorded(context, 'counter.added', { id, ...added });
}

function changeCounter(context: CommandContext, counter: Counter): Counter {
  updateCounter(context.db, counter);
  assertStillServed(context);
  return recorded(context, 'counter.changed', counter);
}

function withSeriesIds({ db, hall }: CommandContext, values: CounterValues) {
  const series = [...new Set(values.series)];
  return { ...values, series, seriesIds: series.map(seriesIdsOf(db, hall.id)) };
}

function recorded({ record }: CommandContext, kind: string, counter: Counter): Counter {
  const { id, number, seriesIds, active } = counter;
  record({ kind, subjectKind: 'counter', subjectId: id, body: { number, seriesIds, active } });
  return counter;
}

function knownCounter({ db }: CommandContext, id: number): Counter {
  const counter = findCounter(db, id);
  if (!counter) throw new Refusal('store.unknown-counter', { id });
  return counter;
}

function assertNumberFree({ db, hall }: CommandContext, number: number, except?: number): void {
  const taken = listCounters(db, hall.id).some((one) => one.number === number && one.id !== except);
  if (taken) throw new Refusal('store.counter-number-taken', { number });
}
