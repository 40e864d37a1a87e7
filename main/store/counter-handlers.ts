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
    return changeCounter(context, { ...before, ...values, seriesIds: seriesIdsServed(context, values) });
  },

  setCounterActive: (context, { id, active }) =>
    changeCounter(context, { ...knownCounter(context, id), active }),
};

/** Adds an open counter. Refuses a number that another has, and a series that the hall lacks. */
export function addCounter(context: CommandContext, values: CounterValues): Counter {
  const { db, hall } = context;
  assertNumberFree(context, values.number);
  const seriesIds = seriesIdsServed(context, values);
  return recorded(
    context,
    'counter.added',
    insertCounter(db, hall.id, { ...values, seriesIds, active: true }),
  );
}

function changeCounter(context: CommandContext, counter: Omit<Counter, 'series'>): Counter {
  updateCounter(context.db, counter);
  assertStillServed(context);
  return recorded(context, 'counter.changed', counter.id);
}

function seriesIdsServed({ db, hall }: CommandContext, { series }: CounterValues): number[] {
  return [...new Set(series)].map(seriesIdsOf(db, hall.id));
}

function recorded(context: CommandContext, kind: string, id: number): Counter {
  const counter = knownCounter(context, id);
  const { number, seriesIds, active } = counter;
  context.record({ kind, subjectKind: 'counter', subjectId: id, body: { number, seriesIds, active } });
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
