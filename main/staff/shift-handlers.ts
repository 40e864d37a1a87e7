import { Refusal } from '../../shared/call/refusal.ts';
import type { rosterContract } from '../../shared/staff/roster-contract.ts';
import { type Shift, type ShiftValues, endsAfterItStarts } from '../../shared/staff/shift.ts';
import { insertShift, listShifts, updateShift } from '../../db/staff/shifts.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { firstShiftDay } from './furnish-shifts.ts';

type ShiftHandlers = Pick<
  RoomHandlers<typeof rosterContract>,
  'shifts' | 'addShift' | 'changeShift' | 'setShiftActive'
>;

export const shiftHandlers: ShiftHandlers = {
  shifts: (context) => shiftsToday(context),

  addShift: (context, { values }) => {
    assertFits(context, values);
    const id = insertShift(context.db, context.hall.id, values, 'store', firstShiftDay);
    return recorded(context, 'shift.added', id);
  },

  changeShift: (context, { id, values }) => {
    const before = knownShift(context, id);
    if (before.kind !== values.kind) throw new Refusal('staff.shift-kind-fixed');
    assertFits(context, values, id);
    updateShift(context.db, { ...values, id, active: before.active }, context.businessDate);
    return recorded(context, 'shift.changed', id);
  },

  setShiftActive: (context, { id, active }) => {
    const others = shiftsToday(context).filter((shift) => shift.active && shift.id !== id);
    if (!active && !others.some(({ kind }) => kind === 'work')) throw new Refusal('staff.last-shift');
    updateShift(context.db, { ...knownShift(context, id), active }, context.businessDate);
    return recorded(context, 'shift.changed', id);
  },
};

/** The hall's shifts with the hours that they have today. */
export function shiftsToday({ db, hall, businessDate }: QueryContext): Shift[] {
  return listShifts(db, hall.id, businessDate);
}

/** A shift of the hall, or a refusal. */
export function knownShift(context: QueryContext, id: number): Shift {
  const found = shiftsToday(context).find((shift) => shift.id === id);
  if (!found) throw new Refusal('staff.unknown-shift');
  return found;
}

function assertFits(context: CommandContext, values: ShiftValues, except?: number): void {
  if (!endsAfterItStarts(values)) throw new Refusal('staff.shift-ends-before-it-starts');
  const code = values.code.toLowerCase();
  const taken = shiftsToday(context).some(
    (shift) => shift.id !== except && shift.code.toLowerCase() === code,
  );
  if (taken) throw new Refusal('staff.shift-code-taken', { code: values.code });
}

function recorded(context: CommandContext, kind: string, id: number): Shift {
  const shift = knownShift(context, id);
  const hours = shift.kind === 'work' ? { startsAt: shift.startsAt, endsAt: shift.endsAt } : {};
  context.record({
    kind,
    subjectKind: 'shift',
    subjectId: id,
    body: { code: shift.code, kind: shift.kind, active: shift.active, ...hours },
  });
  return shift;
}
