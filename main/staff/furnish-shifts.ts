import { presetShifts } from '../../shared/staff/preset-shifts.ts';
import type { Db } from '../../db/database/handle.ts';
import { insertShift } from '../../db/staff/shifts.ts';

/** The hours of the first shifts hold for every day that could ever be entered. */
export const firstShiftDay = '2000-01-01';

/** Gives a new hall the shifts that it can begin with. */
export function furnishShifts(db: Db, hallId: number): void {
  for (const values of presetShifts) insertShift(db, hallId, values, 'proposal', firstShiftDay);
}
