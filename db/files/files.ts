import type { FileMime } from '../../shared/files/file-kind.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** 文件: a photo, attachment or sheet whose bytes lie beside the database. */
export interface StoredFile {
  /** The SHA-256 of its bytes, 64 hex digits: its name. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: FileMime;
  /** When it was last handed in, UTC ms. */
  readonly storedAt: number;
}

/** Notes a file whose bytes are safely on the disk. Handing it in again makes it young again. */
export function rememberFile(db: Db, file: StoredFile): void {
  db.write<[string, number, string, number]>(
    `INSERT INTO file (sha256, size, mime, stored_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (sha256) DO UPDATE SET stored_at = max(stored_at, excluded.stored_at)`,
  ).run(file.sha256, file.size, file.mime, file.storedAt);
}

/** The file of this name, if the store keeps it. */
export function findFile(db: ReadableDb, sha256: string): StoredFile | undefined {
  return db
    .read<[string], StoredFile>('SELECT sha256, size, mime, stored_at AS storedAt FROM file WHERE sha256 = ?')
    .get(sha256);
}

/** The files handed in before a moment (UTC ms) that no record of any room refers to, oldest first. */
export function unreferencedFiles(db: ReadableDb, before: number): string[] {
  return db
    .read<[number], { sha256: string }>(
      `SELECT sha256 FROM file WHERE stored_at < ?${unreferenced(db)} ORDER BY stored_at, sha256`,
    )
    .all(before)
    .map((row) => row.sha256);
}

/** Forgets a file unless somebody refers to it by now; says whether it did. */
export function forgetUnreferencedFile(db: Db, sha256: string): boolean {
  return db.write<[string]>(`DELETE FROM file WHERE sha256 = ?${unreferenced(db)}`).run(sha256).changes === 1;
}

/** The schema itself knows who refers to files: every foreign key to the table does. */
function unreferenced(db: ReadableDb): string {
  const references = db
    .read<[], { owner: string; column: string }>(
      `SELECT owner.name AS owner, key."from" AS "column"
       FROM sqlite_schema AS owner, pragma_foreign_key_list(owner.name) AS key
       WHERE owner.type = 'table' AND key."table" = 'file' ORDER BY owner.name, key."from"`,
    )
    .all();
  return references
    .map(({ owner, column }) => ` AND NOT EXISTS (SELECT 1 FROM "${owner}" WHERE "${column}" = file.sha256)`)
    .join('');
}
