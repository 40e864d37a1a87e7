import { Refusal } from '../../shared/call/refusal.ts';
import { type BusinessTypeDraft, isLimitBelowTarget } from '../../shared/store/business-type.ts';
import { businessTypeOriginsOf } from '../../shared/store/business-type-origins.ts';
import type { CounterValues } from '../../shared/store/counter.ts';
import { unservedSeries } from '../../shared/store/coverage.ts';
import { presetOpeningHours, presetSeries } from '../../shared/store/presets.ts';
import type { HallSetUp } from '../../shared/store/set-up.ts';
import { insertBusinessType } from '../../db/store/business-types.ts';
import { insertCounter } from '../../db/store/counters.ts';
import { findHall, insertHall, replaceOpeningHours } from '../../db/store/hall.ts';
import { insertSeries } from '../../db/store/series.ts';
import type { Db } from '../../db/database/handle.ts';
import type { CommandContext } from '../call/handler.ts';
import { addPerson } from '../staff/handlers.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** What later rooms put into a new hall, in the transaction of its set-up. */
    readonly furnishings: readonly ((db: Db, hallId: number) => void)[];
  }
}

/**
 * The first set-up (首次设置): the hall with its series, business types, counters and people, all or nothing.
 * Refused once there is a hall, and where a number is given twice or a series would be served by nobody.
 */
export function setUpHall(context: CommandContext, setUp: HallSetUp): { hallId: number } {
  const { db, now } = context;
  if (findHall(db)) throw new Refusal('store.already-set-up');
  const { code, name, outletType, operatorTheme, timeZone } = setUp;
  const hallId = insertHall(db, { code, name, outletType, operatorTheme, timeZone, setUpAt: now });
  replaceOpeningHours(db, hallId, presetOpeningHours);
  const seriesIds = addPresetSeries(db, hallId);
  addBusinessTypes(db, hallId, setUp.businessTypes, seriesIds);
  addCounters(db, hallId, setUp.counters, seriesIds);
  assertServed(setUp);
  for (const values of setUp.staff) addPerson(context, values);
  for (const furnish of context.host.furnishings) furnish(db, hallId);
  context.record({
    kind: 'hall.set-up',
    subjectKind: 'hall',
    subjectId: hallId,
    body: { outletType, timeZone, counters: setUp.counters.length, staff: setUp.staff.length },
  });
  return { hallId };
}

type SeriesIds = ReadonlyMap<string, number>;

function addPresetSeries(db: Db, hallId: number): SeriesIds {
  return new Map(
    presetSeries.map((series, position) => [
      series.letter,
      insertSeries(db, hallId, { ...series, position, origin: 'proposal' }),
    ]),
  );
}

function addBusinessTypes(
  db: Db,
  hallId: number,
  drafts: readonly BusinessTypeDraft[],
  seriesIds: SeriesIds,
): void {
  const codes = new Set<string>();
  for (const [position, { code, series, ...values }] of drafts.entries()) {
    if (codes.has(code)) throw new Refusal('store.business-code-taken', { code });
    if (isLimitBelowTarget(values)) throw new Refusal('store.limit-below-target', { name: values.name.zh });
    codes.add(code);
    insertBusinessType(db, hallId, {
      ...values,
      code,
      seriesId: seriesIdOf(seriesIds, series),
      active: true,
      position,
      origins: businessTypeOriginsOf(code, { ...values, series }),
    });
  }
}

function addCounters(db: Db, hallId: number, counters: readonly CounterValues[], seriesIds: SeriesIds): void {
  const numbers = new Set<number>();
  for (const { number, name, series } of counters) {
    if (numbers.has(number)) throw new Refusal('store.counter-number-taken', { number });
    numbers.add(number);
    const ids = [...new Set(series)].map((letter) => seriesIdOf(seriesIds, letter));
    insertCounter(db, hallId, { number, name, seriesIds: ids, active: true });
  }
}

function seriesIdOf(seriesIds: SeriesIds, letter: string): number {
  const id = seriesIds.get(letter);
  if (id === undefined) throw new Refusal('store.unknown-series', { letter });
  return id;
}

function assertServed({ businessTypes, counters }: HallSetUp): void {
  const active = true;
  const unserved = unservedSeries(
    businessTypes.map(({ series }) => ({ series, active })),
    counters.map(({ series }) => ({ series, active })),
  );
  if (unserved.length > 0) throw new Refusal('store.series-not-served', { letters: unserved.join('、') });
}
