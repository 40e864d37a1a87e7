import type { Db, ReadableDb } from '../database/handle.ts';

/** Who sits at which counter (在岗). */
export interface Seat {
  readonly id: number;
  readonly counterId: number;
  readonly counterNumber: number;
  readonly personId: number;
  readonly staffNumber: string;
  readonly businessDate: string;
  /** The station at which the person sat down; null where it is not known. */
  readonly stationId: number | null;
}

const selectSeat = `
  SELECT seat.id, seat.counter_id AS counterId, counter.number AS counterNumber, seat.person_id AS personId,
    person.staff_number AS staffNumber, seat.business_date AS businessDate,
    seat.station_id AS stationId
  FROM seat JOIN counter ON counter.id = seat.counter_id JOIN person ON person.id = seat.person_id
  WHERE seat.left_at IS NULL`;

/** The seat at a counter, if somebody has taken it today: a seat that was never left ends with its day. */
export function seatAtCounter(db: ReadableDb, counterId: number, businessDate: string): Seat | undefined {
  return db
    .read<[number, string], Seat>(`${selectSeat} AND seat.counter_id = ? AND seat.business_date = ?`)
    .get(counterId, businessDate);
}

/** The seat that a person has taken, if any. */
export function seatOfPerson(db: ReadableDb, personId: number): Seat | undefined {
  return db.read<[number], Seat>(`${selectSeat} AND seat.person_id = ?`).get(personId);
}

/** Everyone who sits somewhere in the hall today. */
export function takenSeats(db: ReadableDb, hallId: number, businessDate: string): Seat[] {
  return db
    .read<[number, string], Seat>(
      `${selectSeat} AND counter.hall_id = ? AND seat.business_date = ? ORDER BY counter.number`,
    )
    .all(hallId, businessDate);
}

/** The people who have sat at some counter of the hall on a date, whether they still do or not. */
export function seatedOn(db: ReadableDb, hallId: number, businessDate: string): number[] {
  return db
    .read<[number, string], { personId: number }>(
      `SELECT DISTINCT seat.person_id AS personId FROM seat JOIN counter ON counter.id = seat.counter_id
       WHERE counter.hall_id = ? AND seat.business_date = ?`,
    )
    .all(hallId, businessDate)
    .map(({ personId }) => personId);
}

/** 上席. @param at UTC ms */
export function insertSeat(
  db: Db,
  seat: Pick<Seat, 'counterId' | 'personId' | 'businessDate' | 'stationId'>,
  at: number,
): void {
  db.write<[number, number, string, number, number | null]>(
    'INSERT INTO seat (counter_id, person_id, business_date, taken_at, station_id) VALUES (?, ?, ?, ?, ?)',
  ).run(seat.counterId, seat.personId, seat.businessDate, at, seat.stationId);
}

/** 离席. @param at UTC ms */
export function endSeat(db: Db, seatId: number, at: number): void {
  db.write<[number, number]>('UPDATE seat SET left_at = ? WHERE id = ?').run(at, seatId);
}

/** An active person of the hall by staff number (工号). */
export function findPersonByStaffNumber(
  db: ReadableDb,
  hallId: number,
  staffNumber: string,
): { id: number; staffNumber: string } | undefined {
  return db
    .read<[number, string], { id: number; staffNumber: string }>(
      'SELECT id, staff_number AS staffNumber FROM person WHERE hall_id = ? AND staff_number = ? AND active = 1',
    )
    .get(hallId, staffNumber);
}

/** The seats that nobody has left since an earlier day. */
export function seatsTakenBefore(db: ReadableDb, hallId: number, businessDate: string): Seat[] {
  return db
    .read<[number, string], Seat>(`${selectSeat} AND counter.hall_id = ? AND seat.business_date < ?`)
    .all(hallId, businessDate);
}
