import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { rosterContract } from '../../../shared/staff/roster-contract.ts';
import { type PlannedDay, type RosterDay, placeKey } from '../../../shared/staff/roster.ts';
import type { Shift } from '../../../shared/staff/shift.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';

/** The roster as the host gives it. */
export type RosterView = OutputOf<typeof rosterContract.roster>;

/** The roster as the grid reads it. */
export interface RosterTable {
  readonly people: RosterView['people'];
  /** Every shift, those no longer in use included. */
  readonly shifts: ReadonlyMap<number, Shift>;
  /** Those that can be planned, in their order: digits choose them. */
  readonly offered: readonly Shift[];
  readonly at: (personId: number, date: BusinessDate) => RosterDay | undefined;
  /** All planned days of a date, with their shifts. */
  readonly on: (date: BusinessDate) => PlannedDay[];
}

/** Lays the roster out by cell. */
export function rosterTable({ people, shifts, days }: RosterView): RosterTable {
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  const byPlace = new Map(days.map((day) => [placeKey(day.personId, day.date), day]));
  return {
    people,
    shifts: byId,
    offered: shifts.filter(({ active }) => active),
    at: (personId, date) => byPlace.get(placeKey(personId, date)),
    on: (date) =>
      days.flatMap((day) => {
        const shift = byId.get(day.shiftId);
        return shift && day.date === date ? [{ ...day, shift }] : [];
      }),
  };
}
