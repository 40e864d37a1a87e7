import type { OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { CleaningCell, cleaningContract } from '../../shared/five-s/cleaning-contract.ts';
import { type CleaningDay, cleaningRota } from '../../shared/five-s/cleaning-rota.ts';
import { presetCleaningAreas } from '../../shared/five-s/preset-cleaning-areas.ts';
import { type BusinessDate, addDays, weekdayOf } from '../../shared/time/business-date.ts';
import {
  cleaningAreas,
  deleteTick,
  insertCleaningArea,
  insertTick,
  ticksBetween,
  updateCleaningArea,
} from '../../db/five-s/cleaning.ts';
import type { Db } from '../../db/database/handle.ts';
import { expectedOn } from '../../db/staff/roster-answers.ts';
import { listPeople } from '../../db/staff/people.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { cleaningPaper } from './cleaning-paper.ts';

type Contract = typeof cleaningContract;

/** 卫生值日 (E9). */
export const cleaningHandlers: RoomHandlers<Contract> = {
  cleaningWeek: (context, { date }) => cleaningWeek(context, date),
  cleaningPaper: (context, { date, language }) => ({
    html: cleaningPaper(context, cleaningWeek(context, date), language),
  }),
  tickCleaning: (context, { areaId }) => {
    tick(context, areaId);
    return {};
  },
  untickCleaning: (context, { areaId }) => {
    const { db, hall, businessDate } = context;
    if (!deleteTick(db, hall.id, businessDate, areaId)) throw new Refusal('five-s.not-cleaned-yet');
    record(context, 'unticked', areaId);
    return {};
  },
  addCleaningArea: (context, { name }) => {
    const id = insertCleaningArea(context.db, context.hall.id, name);
    record(context, 'area-added', id);
    return { id };
  },
  changeCleaningArea: (context, area) => {
    assertKnown(context, area.id);
    updateCleaningArea(context.db, area);
    record(context, 'area-changed', area.id);
    return {};
  },
};

/** 值日区 that a new hall begins with. */
export function furnishCleaningAreas(db: Db, hallId: number): void {
  for (const name of presetCleaningAreas) insertCleaningArea(db, hallId, name);
}

function cleaningWeek(context: QueryContext, date: BusinessDate): OutputOf<Contract['cleaningWeek']> {
  const { db, hall } = context;
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
  const areas = cleaningAreas(db, hall.id).filter(({ active }) => active);
  return {
    days,
    areas,
    cells: cellsOf(
      context,
      days,
      areas.map(({ id }) => id),
    ),
  };
}

/** The rota counts from the first of the month before: far enough back that nobody's turn depends on its beginning. */
function cellsOf(
  { db, hall }: QueryContext,
  days: readonly BusinessDate[],
  areaIds: readonly number[],
): CleaningCell[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const names = new Map(listPeople(db, hall.id).map(({ id, name }) => [id, name]));
  const named = (personId: number) => ({ id: personId, name: names.get(personId) ?? '' });
  const ticks = ticksBetween(db, hall.id, first, last);
  const counted: CleaningDay[] = daysFrom(rotaBegins(first), last).map((date) => ({
    date,
    working: expectedOn(db, hall.id, date).map(({ personId }) => personId),
  }));
  return cleaningRota(counted, areaIds)
    .filter(({ date }) => date >= first)
    .map(({ date, areaId, personId }) => {
      const done = ticks.find((one) => one.date === date && one.areaId === areaId);
      return {
        date,
        areaId,
        turn: personId === null ? null : named(personId),
        done: done ? { by: named(done.personId), at: done.at } : null,
      };
    });
}

/** The first day of the month before: the same for every day of a week, unless the month changes in it. */
function rotaBegins(monday: BusinessDate): BusinessDate {
  const lastMonth = addDays(`${monday.slice(0, 7)}-01`, -1);
  return `${lastMonth.slice(0, 7)}-01`;
}

function daysFrom(from: BusinessDate, to: BusinessDate): BusinessDate[] {
  const days: BusinessDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

function tick(context: CommandContext, areaId: number): void {
  const { db, hall, businessDate: date, now: at, caller } = context;
  if (caller.person === null) throw new Refusal('call.sign-in-needed');
  assertKnown(context, areaId);
  if (!insertTick(db, hall.id, { date, areaId, at, personId: caller.person })) {
    throw new Refusal('five-s.cleaned-already');
  }
  record(context, 'ticked', areaId);
}

function assertKnown({ db, hall }: CommandContext, areaId: number): void {
  if (!cleaningAreas(db, hall.id).some(({ id }) => id === areaId)) {
    throw new Refusal('five-s.unknown-cleaning-area');
  }
}

function record(context: CommandContext, happened: string, areaId: number): void {
  context.record({ kind: `cleaning.${happened}`, subjectKind: 'cleaning-area', subjectId: areaId });
}
