import type {
  CatalogueBody,
  CatalogueEntry,
  CatalogueVersion,
} from '../../shared/special-service/catalogue.ts';
import { catalogueBody } from '../../shared/special-service/catalogue.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface EntryRow {
  readonly id: number;
  readonly code: string;
  readonly businessTypeId: number | null;
  readonly active: 0 | 1;
  readonly confirmed: 0 | 1;
  readonly confirmedBy: number | null;
  readonly confirmedAt: number | null;
  readonly origin: CatalogueEntry['origin'];
  readonly versionId: number;
  readonly version: number;
  readonly body: string;
}

const select = `SELECT e.id, e.code, e.business_type_id AS businessTypeId, e.active, e.confirmed,
  e.confirmed_by_id AS confirmedBy, e.confirmed_at AS confirmedAt, e.origin,
  v.id AS versionId, v.number AS version, v.body
  FROM catalogue_entry AS e JOIN catalogue_version AS v ON v.entry_id = e.id`;
const newest = 'v.number = (SELECT max(number) FROM catalogue_version WHERE entry_id = e.id)';

/** The catalogue in its newest version, the active entries first. */
export function listCatalogue(db: ReadableDb, hallId: number): CatalogueEntry[] {
  return db
    .read<[number], EntryRow>(`${select} WHERE e.hall_id = ? AND ${newest} ORDER BY e.active DESC, e.code`)
    .all(hallId)
    .map(entryOf);
}

/** The codes that are taken, by active entries and others. */
export function listCatalogueCodes(db: ReadableDb, hallId: number): ReadonlySet<string> {
  const rows = db
    .read<[number], { code: string }>('SELECT code FROM catalogue_entry WHERE hall_id = ?')
    .all(hallId);
  return new Set(rows.map(({ code }) => code));
}

/** An entry in its newest version, or undefined. */
export function findEntry(db: ReadableDb, hallId: number, id: number): CatalogueEntry | undefined {
  const row = db
    .read<[number, number], EntryRow>(`${select} WHERE e.hall_id = ? AND e.id = ? AND ${newest}`)
    .get(hallId, id);
  return row && entryOf(row);
}

/** The entry with this code, or undefined. */
export function findEntryByCode(db: ReadableDb, hallId: number, code: string): CatalogueEntry | undefined {
  const row = db
    .read<[number, string], EntryRow>(`${select} WHERE e.hall_id = ? AND e.code = ? AND ${newest}`)
    .get(hallId, code);
  return row && entryOf(row);
}

/** The entries as they were in these versions, by version. */
export function entriesInVersions(
  db: ReadableDb,
  versionIds: readonly number[],
): ReadonlyMap<number, CatalogueEntry> {
  const rows = db
    .read<[string], EntryRow>(`${select} WHERE v.id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(versionIds));
  return new Map(rows.map((row) => [row.versionId, entryOf(row)]));
}

/** What is set of an entry when it is added. */
export type NewEntry = Pick<CatalogueEntry, 'code' | 'businessTypeId' | 'active' | 'origin'>;

/** Adds an entry that nobody has confirmed, without a version, and returns its id. */
export function insertEntry(db: Db, hallId: number, entry: NewEntry): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO catalogue_entry (hall_id, code, business_type_id, active, confirmed, origin)
       VALUES (?, ?, ?, ?, 0, ?)`,
    )
    .run(hallId, entry.code, entry.businessTypeId, Number(entry.active), entry.origin);
  return Number(lastInsertRowid);
}

/** Adds the next version of an entry. @param by who made it, UTC ms when; null where the product brought it */
export function insertVersion(
  db: Db,
  entryId: number,
  body: CatalogueBody,
  made: { readonly at: number; readonly by: number | null },
): void {
  db.write<unknown[]>(
    `INSERT INTO catalogue_version (entry_id, number, body, made_at, made_by_id)
     VALUES (?, 1 + coalesce((SELECT max(number) FROM catalogue_version WHERE entry_id = ?), 0), ?, ?, ?)`,
  ).run(entryId, entryId, JSON.stringify(body), made.at, made.by);
}

/** Turns an entry on or off. */
export function setEntryActive(db: Db, id: number, active: boolean): void {
  db.write<[number, number]>('UPDATE catalogue_entry SET active = ? WHERE id = ?').run(Number(active), id);
}

/** 区域确认 of an entry's newest version by somebody at a time (UTC ms); null where it is taken back. */
export function confirmEntry(
  db: Db,
  id: number,
  by: { readonly at: number; readonly by: number | null } | null,
): void {
  db.write<unknown[]>(
    'UPDATE catalogue_entry SET confirmed = ?, confirmed_at = ?, confirmed_by_id = ? WHERE id = ?',
  ).run(Number(by !== null), by?.at ?? null, by?.by ?? null, id);
}

/** All versions of an entry, the newest first. */
export function versionsOf(db: ReadableDb, entryId: number): CatalogueVersion[] {
  return db
    .read<[number], Omit<CatalogueVersion, 'body'> & { readonly body: string }>(
      `SELECT number AS version, made_at AS madeAt, made_by_id AS madeBy, body
       FROM catalogue_version WHERE entry_id = ? ORDER BY number DESC`,
    )
    .all(entryId)
    .map((row) => ({ ...row, body: catalogueBody.parse(JSON.parse(row.body)) }));
}

function entryOf({ body, active, confirmed, ...row }: EntryRow): CatalogueEntry {
  return {
    ...row,
    active: active === 1,
    confirmed: confirmed === 1,
    ...catalogueBody.parse(JSON.parse(body)),
  };
}
