import type { Db, ReadableDb } from '../database/handle.ts';

/** A code that is open. */
export interface Pairing {
  readonly id: number;
  readonly stationId: number;
  readonly codeHash: string;
  /** UTC ms. */
  readonly expiresAt: number;
  readonly tries: number;
}

/** The codes that can still be used, of all stations. @param now UTC ms */
export function openPairings(db: ReadableDb, now: number): Pairing[] {
  return db
    .read<[number], Pairing>(
      `SELECT id, station_id AS stationId, code_hash AS codeHash, expires_at AS expiresAt, tries
       FROM pairing WHERE ended_at IS NULL AND expires_at > ? ORDER BY id`,
    )
    .all(now);
}

/** Opens a code. An earlier one of the station must have been ended. Times are UTC ms. */
export function insertPairing(
  db: Db,
  pairing: Pick<Pairing, 'stationId' | 'codeHash' | 'expiresAt'>,
  openedAt: number,
): void {
  db.write<[number, string, number, number]>(
    'INSERT INTO pairing (station_id, code_hash, opened_at, expires_at) VALUES (?, ?, ?, ?)',
  ).run(pairing.stationId, pairing.codeHash, openedAt, pairing.expiresAt);
}

/** Counts a try on every open code: a wrong one does not say which it was meant for. @param now UTC ms */
export function countPairingTry(db: Db, now: number): void {
  db.write<[number]>('UPDATE pairing SET tries = tries + 1 WHERE ended_at IS NULL AND expires_at > ?').run(
    now,
  );
}

/** Ends the open codes that were tried more often than allowed. @param now UTC ms */
export function endGuessedPairings(db: Db, mostTries: number, now: number): void {
  db.write<[number, number]>(
    "UPDATE pairing SET ended_at = ?, outcome = 'guessed' WHERE ended_at IS NULL AND tries > ?",
  ).run(now, mostTries);
}

/** Ends a station's code, if it has one. @param now UTC ms */
export function endPairing(db: Db, stationId: number, outcome: 'paired' | 'withdrawn', now: number): void {
  db.write<[number, string, number]>(
    'UPDATE pairing SET ended_at = ?, outcome = ? WHERE station_id = ? AND ended_at IS NULL',
  ).run(now, outcome, stationId);
}
