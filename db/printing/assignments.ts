import type { PrintAssignment } from '../../shared/printing/assignment.ts';
import type { PrintPurpose } from '../../shared/printing/printer.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

const select = `SELECT station_id AS stationId, purpose, printer_id AS printerId,
  fallback_printer_id AS fallbackPrinterId FROM print_assignment`;

/** Everything that is assigned in a hall. */
export function listAssignments(db: ReadableDb, hallId: number): PrintAssignment[] {
  return db.read<[number], PrintAssignment>(`${select} WHERE hall_id = ? ORDER BY id`).all(hallId);
}

/** What is in force for a purpose at a station: its own, or the hall's. */
export function assignmentAt(
  db: ReadableDb,
  hallId: number,
  stationId: number,
  purpose: PrintPurpose,
): PrintAssignment | undefined {
  return db
    .read<[number, string, number], PrintAssignment>(
      `${select} WHERE hall_id = ? AND purpose = ? AND coalesce(station_id, 0) IN (0, ?)
       ORDER BY station_id DESC LIMIT 1`,
    )
    .get(hallId, purpose, stationId);
}

/** Assigns a purpose at a station, or for the hall. */
export function putAssignment(db: Db, hallId: number, assignment: PrintAssignment): void {
  const { stationId, purpose, printerId, fallbackPrinterId } = assignment;
  deleteAssignment(db, hallId, stationId, purpose);
  db.write<unknown[]>(
    `INSERT INTO print_assignment (hall_id, station_id, purpose, printer_id, fallback_printer_id)
     VALUES (?, ?, ?, ?, ?)`,
  ).run(hallId, stationId, purpose, printerId, fallbackPrinterId);
}

/** Takes an assignment back: a station then follows the hall. */
export function deleteAssignment(
  db: Db,
  hallId: number,
  stationId: number | null,
  purpose: PrintPurpose,
): void {
  db.write<[number, string, number]>(
    'DELETE FROM print_assignment WHERE hall_id = ? AND purpose = ? AND coalesce(station_id, 0) = ?',
  ).run(hallId, purpose, stationId ?? 0);
}
