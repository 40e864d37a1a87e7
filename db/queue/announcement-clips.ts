import type { Db, ReadableDb } from '../database/handle.ts';

/** A recorded word and the file that holds it. */
export interface Clip {
  readonly name: string;
  readonly sha256: string;
}

/** The recorded words of a hall. */
export function clipsOfHall(db: ReadableDb, hallId: number): Clip[] {
  return db
    .read<[number], Clip>('SELECT name, sha256 FROM announcement_clip WHERE hall_id = ? ORDER BY name')
    .all(hallId);
}

/** Keeps a recorded word, in place of the one of its name. */
export function putClip(db: Db, hallId: number, { name, sha256 }: Clip): void {
  db.write<[number, string, string]>(
    `INSERT INTO announcement_clip (hall_id, name, sha256) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET sha256 = excluded.sha256`,
  ).run(hallId, name, sha256);
}

/** Forgets the recorded words of a hall; their files go when nothing else refers to them. */
export function deleteClips(db: Db, hallId: number): void {
  db.write<[number]>('DELETE FROM announcement_clip WHERE hall_id = ?').run(hallId);
}
