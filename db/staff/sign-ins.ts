import type { PersonRole } from '../../shared/staff/person.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** Somebody who is signed in at a station. */
export interface SignIn {
  readonly id: number;
  readonly stationId: number;
  readonly personId: number;
  readonly staffNumber: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly businessDate: string;
  /** UTC ms. */
  readonly signedInAt: number;
  readonly lockedAt: number | null;
  /** True for a first PIN that must be changed before anything else. */
  readonly mustChangePin: boolean;
}

const select = `
  SELECT sign_in.id, sign_in.station_id AS stationId, sign_in.person_id AS personId,
    person.staff_number AS staffNumber, person.name, person.roles, sign_in.business_date AS businessDate,
    sign_in.signed_in_at AS signedInAt, sign_in.locked_at AS lockedAt,
    coalesce(pin.must_change, 0) AS mustChangePin
  FROM sign_in JOIN person ON person.id = sign_in.person_id LEFT JOIN pin ON pin.person_id = person.id
  WHERE sign_in.ended_at IS NULL AND person.active = 1`;

type SignInRow = Omit<SignIn, 'roles' | 'mustChangePin'> & {
  readonly roles: string;
  readonly mustChangePin: 0 | 1;
};

/** Who is signed in at a station, locked or not. */
export function signInAt(db: ReadableDb, stationId: number): SignIn | undefined {
  const row = db.read<[number], SignInRow>(`${select} AND sign_in.station_id = ?`).get(stationId);
  return row && signInOf(row);
}

/** Where a person is signed in. */
export function signInsOf(db: ReadableDb, personId: number): SignIn[] {
  return db.read<[number], SignInRow>(`${select} AND sign_in.person_id = ?`).all(personId).map(signInOf);
}

/** The people who have signed in somewhere on a date, whether they still are or not. */
export function signedInOn(db: ReadableDb, hallId: number, businessDate: string): number[] {
  return db
    .read<[number, string], { personId: number }>(
      `SELECT DISTINCT sign_in.person_id AS personId FROM sign_in JOIN person ON person.id = sign_in.person_id
       WHERE person.hall_id = ? AND sign_in.business_date = ?`,
    )
    .all(hallId, businessDate)
    .map(({ personId }) => personId);
}

/** Signs somebody in. Whoever was signed in at the station must have been signed out. @param at UTC ms */
export function insertSignIn(
  db: Db,
  { stationId, personId }: { readonly stationId: number; readonly personId: number },
  businessDate: string,
  at: number,
): number {
  const { lastInsertRowid } = db
    .write<[number, number, string, number]>(
      'INSERT INTO sign_in (station_id, person_id, business_date, signed_in_at) VALUES (?, ?, ?, ?)',
    )
    .run(stationId, personId, businessDate, at);
  return Number(lastInsertRowid);
}

/** Locks a sign-in, or with null unlocks it. @param at UTC ms */
export function setLocked(db: Db, id: number, at: number | null): void {
  db.write<[number | null, number]>('UPDATE sign_in SET locked_at = ? WHERE id = ?').run(at, id);
}

/** Ends what is signed in at a station, whoever it is. @param at UTC ms */
export function endSignInAt(db: Db, stationId: number, at: number): void {
  db.write<[number, number]>('UPDATE sign_in SET ended_at = ? WHERE station_id = ? AND ended_at IS NULL').run(
    at,
    stationId,
  );
}

function signInOf(row: SignInRow): SignIn {
  return { ...row, roles: JSON.parse(row.roles) as PersonRole[], mustChangePin: row.mustChangePin === 1 };
}
