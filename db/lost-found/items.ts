import type { LostItem, LostItemLife, LostItemValues } from '../../shared/lost-found/lost-item.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

type HandedTo = Extract<LostItemLife, { state: 'handed-over' }>['to'];

interface ItemRow extends Omit<LostItem, 'life'> {
  readonly state: LostItemLife['state'];
  readonly endedAt: number | null;
  readonly endedBy: number | null;
  readonly handedTo: HandedTo | null;
  readonly takenBy: string | null;
  readonly praisedAt: number | null;
}

const select = `SELECT id, what, cash, counter_id AS counterId, place, found_at AS foundAt, finder_id AS finderId,
  kept_where AS keptWhere, photo, recorded_at AS recordedAt, recorded_by_id AS recordedBy, state,
  ended_at AS endedAt, ended_by_id AS endedBy, handed_to AS handedTo, taken_by AS takenBy, praised_at AS praisedAt
  FROM lost_item`;

/** One found thing of a hall, or undefined. */
export function findLostItem(db: ReadableDb, hallId: number, id: number): LostItem | undefined {
  const row = db.read<[number, number], ItemRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && itemOf(row);
}

/** What is kept, the oldest first. */
export function keptItems(db: ReadableDb, hallId: number): LostItem[] {
  return db
    .read<[number], ItemRow>(`${select} WHERE hall_id = ? AND state = 'kept' ORDER BY found_at, id`)
    .all(hallId)
    .map(itemOf);
}

/** What has left the hall, the last first. */
export function endedItems(db: ReadableDb, hallId: number): LostItem[] {
  return db
    .read<[number], ItemRow>(
      `${select} WHERE hall_id = ? AND state <> 'kept' ORDER BY ended_at DESC, id DESC`,
    )
    .all(hallId)
    .map(itemOf);
}

/** Records a found thing and returns its id. */
export function insertLostItem(
  db: Db,
  where: { readonly hallId: number; readonly businessDate: string },
  { what, cash, counterId, place, foundAt, finderId, keptWhere, photo }: LostItemValues,
  by: { readonly at: number; readonly personId: number },
): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO lost_item (hall_id, business_date, what, cash, counter_id, place, found_at, finder_id, kept_where,
         photo, recorded_at, recorded_by_id, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'kept')`,
    )
    .run(
      where.hallId,
      where.businessDate,
      what,
      cash,
      counterId,
      place,
      foundAt,
      finderId,
      keptWhere,
      photo,
      by.at,
      by.personId,
    );
  return Number(lastInsertRowid);
}

/** Where a thing is kept from now on. */
export function setKeptWhere(db: Db, id: number, keptWhere: string): void {
  db.write<[string, number]>('UPDATE lost_item SET kept_where = ? WHERE id = ?').run(keptWhere, id);
}

/** How a thing stands from now on. */
export function setLife(db: Db, id: number, life: LostItemLife): void {
  const isEnded = life.state !== 'kept';
  const handed = life.state === 'handed-over' ? life : null;
  db.write<unknown[]>(
    `UPDATE lost_item SET state = ?, ended_at = ?, ended_by_id = ?, handed_to = ?, taken_by = ?, praised_at = ?
     WHERE id = ?`,
  ).run(
    life.state,
    isEnded ? life.endedAt : null,
    isEnded ? life.endedBy : null,
    handed?.to ?? null,
    handed?.takenBy ?? null,
    life.state === 'returned' ? life.praisedAt : null,
    id,
  );
}

function itemOf({ state, endedAt, endedBy, handedTo, takenBy, praisedAt, ...item }: ItemRow): LostItem {
  if (state === 'kept' || endedAt === null || endedBy === null) return { ...item, life: { state: 'kept' } };
  const ended = { endedAt, endedBy };
  return handedTo === null || takenBy === null
    ? { ...item, life: { state: 'returned', ...ended, praisedAt } }
    : { ...item, life: { state: 'handed-over', ...ended, to: handedTo, takenBy } };
}
