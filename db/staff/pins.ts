import type { Db, ReadableDb } from '../database/handle.ts';

/** What is kept of somebody's PIN. */
export interface Pin {
  readonly verifier: string;
  readonly mustChange: boolean;
  /** Wrong tries since the last right one. */
  readonly failures: number;
  /** UTC ms. */
  readonly triedAt: number | null;
}

/** What is kept of a person's PIN, or undefined for somebody who has none yet. */
export function findPin(db: ReadableDb, personId: number): Pin | undefined {
  const row = db
    .read<[number], Omit<Pin, 'mustChange'> & { mustChange: 0 | 1 }>(
      'SELECT verifier, must_change AS mustChange, failures, tried_at AS triedAt FROM pin WHERE person_id = ?',
    )
    .get(personId);
  return row && { ...row, mustChange: row.mustChange === 1 };
}

/** Keeps a new PIN; earlier tries are forgotten. @param at UTC ms */
export function setPin(
  db: Db,
  personId: number,
  pin: { readonly verifier: string; readonly mustChange: boolean },
  at: number,
): void {
  db.write<[number, string, number, number]>(
    `INSERT INTO pin (person_id, verifier, must_change, set_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (person_id) DO UPDATE SET verifier = excluded.verifier, must_change = excluded.must_change,
       set_at = excluded.set_at, failures = 0, tried_at = NULL`,
  ).run(personId, pin.verifier, Number(pin.mustChange), at);
}

/** Counts a try as wrong, until it turns out to be right. @param at UTC ms */
export function countTry(db: Db, personId: number, at: number): void {
  db.write<[number, number]>('UPDATE pin SET failures = failures + 1, tried_at = ? WHERE person_id = ?').run(
    at,
    personId,
  );
}

/** A right PIN: what was tried before counts no more. */
export function forgetTries(db: Db, personId: number): void {
  db.write<[number]>('UPDATE pin SET failures = 0 WHERE person_id = ?').run(personId);
}

/** Takes a person's PIN away: nobody can sign in as them until they are given a new one. */
export function removePin(db: Db, personId: number): void {
  db.write<[number]>('DELETE FROM pin WHERE person_id = ?').run(personId);
}
