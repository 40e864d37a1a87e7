import type { LocalName } from '../../shared/store/local-name.ts';
import type { TicketItem, UnsettledCause } from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface ItemRow extends Omit<TicketItem, 'name'> {
  name: string;
}

/** The business items of a visit, in the order in which they were added. */
export function itemsOf(db: ReadableDb, ticketId: number): TicketItem[] {
  return db
    .read<[number], ItemRow>(
      `SELECT i.id, i.business_type_id AS businessTypeId, b.name, i.count, i.limit_minutes AS limitMinutes,
         i.outcome, i.cause
       FROM ticket_item i JOIN business_type b ON b.id = i.business_type_id WHERE i.ticket_id = ? ORDER BY i.id`,
    )
    .all(ticketId)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as LocalName }));
}

/** Adds an item. @param limitMinutes of one, as it is today @param at UTC ms */
export function insertItem(
  db: Db,
  ticketId: number,
  item: { readonly businessTypeId: number; readonly count: number; readonly limitMinutes: number | null },
  at: number,
): number {
  const { lastInsertRowid } = db
    .write<[number, number, number, number | null, number]>(
      'INSERT INTO ticket_item (ticket_id, business_type_id, count, limit_minutes, added_at) VALUES (?, ?, ?, ?, ?)',
    )
    .run(ticketId, item.businessTypeId, item.count, item.limitMinutes, at);
  return Number(lastInsertRowid);
}

/** Takes an item out. */
export function deleteItem(db: Db, itemId: number): void {
  db.write<[number]>('DELETE FROM ticket_item WHERE id = ?').run(itemId);
}

/** Ends one item: settled, or unsettled with its cause. @param at UTC ms */
export function endItem(db: Db, itemId: number, cause: UnsettledCause | null, at: number): void {
  db.write<[string, string | null, number, number]>(
    'UPDATE ticket_item SET outcome = ?, cause = ?, ended_at = ? WHERE id = ?',
  ).run(cause === null ? 'settled' : 'unsettled', cause, at, itemId);
}

/** Opens a visit's items again. */
export function reopenItems(db: Db, ticketId: number): void {
  db.write<[number]>(
    'UPDATE ticket_item SET outcome = NULL, cause = NULL, ended_at = NULL WHERE ticket_id = ?',
  ).run(ticketId);
}
