import type { StationPurpose } from '../../shared/stations/station.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A station as a door needs to know it. */
export interface KnownStation {
  readonly id: number;
  readonly purpose: StationPurpose;
}

/** The station in use that has a token. @param tokenHash SHA-256, base64url */
export function stationOfToken(db: ReadableDb, tokenHash: string): KnownStation | undefined {
  return db
    .read<[string], KnownStation>('SELECT id, purpose FROM station WHERE token_hash = ? AND active = 1')
    .get(tokenHash);
}

/** Gives a station a token, or with null takes it away. @param at UTC ms */
export function setToken(db: Db, stationId: number, tokenHash: string | null, at: number): void {
  db.write<[string | null, number, number]>(
    'UPDATE station SET token_hash = ?, paired_at = ? WHERE id = ?',
  ).run(tokenHash, at, stationId);
}
