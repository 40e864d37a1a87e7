import type { LocalName } from '../../shared/store/local-name.ts';
import type { Agreement } from '../../shared/queue/agreement.ts';
import type { TicketItem, UnsettledCause } from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface ItemRow extends Omit<TicketItem, 'name' | 'mustInform'> {
  name: string;
  mustInform: 0 | 1;
}

/** The business items of a visit, in the order in which they were added. */
export function itemsOf(db: ReadableDb, ticketId: number): TicketItem[] {
  return db
    .read<[number], ItemRow>(
      `SELECT i.id, i.business_type_id AS businessTypeId, b.name, i.count, i.limit_minutes AS limitMinutes,
         i.outcome, i.cause, i.must_inform AS mustInform, i.agreement
       FROM ticket_item i JOIN business_type b ON b.id = i.business_type_id WHERE i.ticket_id = ? ORDER BY i.id`,
    )
    .all(ticketId)
    .map((row) => ({ ...row, name: JSON.parse(row.name) as LocalName, mustInform: row.mustInform === 1 }));
}

/** What an item is added with: the limit of one and the duty to inform as they are today. */
export interface NewItem {
  readonly businessTypeId: number;
  readonly count: number;
  readonly limitMinutes: number | null;
  readonly mustInform: boolean;
}

/** Adds an item. @param at UTC ms */
export function insertItem(db: Db, ticketId: number, item: NewItem, at: number): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO ticket_item (ticket_id, business_type_id, count, limit_minutes, must_inform, added_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(ticketId, item.businessTypeId, item.count, item.limitMinutes, Number(item.mustInform), at);
  return Number(lastInsertRowid);
}

/** Takes an item out. */
export function deleteItem(db: Db, itemId: number): void {
  db.write<[number]>('DELETE FROM ticket_item WHERE id = ?').run(itemId);
}

/** How an item ends: settled with what came of its agreement, or unsettled with its cause. */
export interface ItemEnd {
  readonly cause?: UnsettledCause | undefined;
  readonly agreement?: Agreement | undefined;
}

/** Ends one item. An agreement is kept where there must be one. @param at UTC ms */
export function endItem(db: Db, itemId: number, { cause, agreement }: ItemEnd, at: number): void {
  const outcome = cause === undefined ? 'settled' : 'unsettled';
  db.write<unknown[]>(
    `UPDATE ticket_item SET outcome = ?, cause = ?, ended_at = ?,
       agreement = CASE WHEN must_inform = 1 THEN ? END WHERE id = ?`,
  ).run(outcome, cause ?? null, at, cause === undefined ? (agreement ?? null) : null, itemId);
}

/** 补签: the agreement of all settled items of a visit that must be informed about. Returns how many there are. */
export function setAgreement(db: Db, ticketId: number, agreement: Agreement): number {
  return db
    .write<[string, number]>(
      `UPDATE ticket_item SET agreement = ? WHERE ticket_id = ? AND must_inform = 1 AND outcome = 'settled'`,
    )
    .run(agreement, ticketId).changes;
}

/**
 * Adds minutes to the limit of a visit's first open item of this complexity. Returns 0 where it has none.
 * @param complexity from 1
 */
export function lengthenLimit(db: Db, ticketId: number, complexity: number, minutes: number): number {
  return db
    .write<[number, number, number]>(
      `UPDATE ticket_item SET limit_minutes = coalesce(limit_minutes, 0) + ?
       WHERE id = (SELECT min(i.id) FROM ticket_item i JOIN business_type b ON b.id = i.business_type_id
         WHERE i.ticket_id = ? AND i.outcome IS NULL AND b.complexity = ?)`,
    )
    .run(minutes, ticketId, complexity).changes;
}

/** Opens a visit's items again. */
export function reopenItems(db: Db, ticketId: number): void {
  db.write<[number]>(
    'UPDATE ticket_item SET outcome = NULL, cause = NULL, ended_at = NULL, agreement = NULL WHERE ticket_id = ?',
  ).run(ticketId);
}
