import type { RedTag, RedTagLife, RedTagValues } from '../../shared/corrective-actions/red-tag.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type Disposal = Extract<RedTagLife, { state: 'disposed' }>['disposal'];

interface RedTagRow extends Omit<RedTag, 'area' | 'life'> {
  readonly areaCode: string | null;
  readonly areaName: string | null;
  readonly disposal: Disposal | null;
  readonly disposedAt: number | null;
  readonly disposedBy: number | null;
  readonly disposalPhoto: string | null;
  readonly signedAt: number | null;
  readonly signedBy: number | null;
}

const select = `SELECT id, number, thing, area_code AS areaCode, area_name AS areaName, reason, suggested,
  owner_id AS ownerId, last_day AS lastDay, photo, hung_at AS hungAt, hung_by_id AS hungBy, disposal,
  disposed_at AS disposedAt, disposed_by_id AS disposedBy, disposal_photo AS disposalPhoto,
  signed_at AS signedAt, signed_by_id AS signedBy FROM red_tag`;

/** The red tags that are not signed, and those signed since a moment (UTC ms); the newest first. */
export function redTagsSince(db: ReadableDb, hallId: number, since: number): RedTag[] {
  return db
    .read<[number, number], RedTagRow>(
      `${select} WHERE hall_id = ? AND (signed_at IS NULL OR signed_at >= ?) ORDER BY number DESC`,
    )
    .all(hallId, since)
    .map(tagOf);
}

/** One red tag of a hall, or undefined. */
export function findRedTag(db: ReadableDb, hallId: number, id: number): RedTag | undefined {
  const row = db.read<[number, number], RedTagRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && tagOf(row);
}

/** Hangs a red tag under the hall's next number; returns its id and number. */
export function insertRedTag(
  db: Db,
  hallId: number,
  { thing, area, reason, suggested, ownerId, photo }: RedTagValues,
  hung: Pick<RedTag, 'lastDay' | 'hungAt' | 'hungBy'>,
): { id: number; number: number } {
  const row = db
    .write<unknown[], { id: number; number: number }>(
      `INSERT INTO red_tag (hall_id, number, thing, area_code, area_name, reason, suggested, owner_id, last_day, photo,
         hung_at, hung_by_id)
       VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM red_tag WHERE hall_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       RETURNING id, number`,
    )
    .get(
      hallId,
      hallId,
      thing,
      area?.code ?? null,
      area ? JSON.stringify(area.name) : null,
      reason,
      suggested,
      ownerId,
      hung.lastDay,
      photo,
      hung.hungAt,
      hung.hungBy,
    );
  if (!row) throw new Error('A red tag was not kept.');
  return row;
}

/** What became of a tagged thing. */
export function setDisposed(db: Db, id: number, life: Extract<RedTagLife, { state: 'disposed' }>): void {
  db.write<unknown[]>(
    'UPDATE red_tag SET disposal = ?, disposed_at = ?, disposed_by_id = ?, disposal_photo = ? WHERE id = ?',
  ).run(life.disposal, life.disposedAt, life.disposedBy, life.disposalPhoto, id);
}

/** 经理签字. @param at UTC ms */
export function setSigned(db: Db, id: number, by: number, at: number): void {
  db.write<[number, number, number]>('UPDATE red_tag SET signed_at = ?, signed_by_id = ? WHERE id = ?').run(
    at,
    by,
    id,
  );
}

function tagOf(row: RedTagRow): RedTag {
  const { areaCode, areaName, disposal, disposedAt, disposedBy, disposalPhoto, signedAt, signedBy, ...tag } =
    row;
  const area =
    areaCode === null || areaName === null
      ? null
      : { code: areaCode, name: JSON.parse(areaName) as { zh: string; en?: string } };
  if (disposal === null || disposedAt === null || disposedBy === null) {
    return { ...tag, area, life: { state: 'hanging' } };
  }
  const disposed = { disposal, disposedAt, disposedBy, disposalPhoto };
  return signedAt === null || signedBy === null
    ? { ...tag, area, life: { state: 'disposed', ...disposed } }
    : { ...tag, area, life: { state: 'signed', ...disposed, signedAt, signedBy } };
}
