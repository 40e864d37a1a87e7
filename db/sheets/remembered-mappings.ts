import type { ColumnMapping } from '../../shared/sheets/column-mapping.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** The columns of a sheet with this header, as a person gave them when one was imported before. */
export function findMappedColumns(
  db: ReadableDb,
  kind: string,
  headerFingerprint: string,
): ColumnMapping['columns'] | undefined {
  const row = db
    .read<[string, string], { columns: string }>(
      'SELECT columns FROM sheet_mapping WHERE kind = ? AND header_fingerprint = ?',
    )
    .get(kind, headerFingerprint);
  return row && (JSON.parse(row.columns) as ColumnMapping['columns']);
}

/** Remembers the columns of sheets with this header, in place of what was remembered. @param now UTC ms */
export function rememberMappedColumns(
  db: Db,
  kind: string,
  headerFingerprint: string,
  columns: ColumnMapping['columns'],
  now: number,
): void {
  db.write<[string, string, string, number]>(
    `INSERT INTO sheet_mapping (kind, header_fingerprint, columns, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET columns = excluded.columns, saved_at = excluded.saved_at`,
  ).run(kind, headerFingerprint, JSON.stringify(columns), now);
}
