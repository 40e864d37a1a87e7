import type { RecoveryKind, RecoveryView } from '../../shared/queue/recovery.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** What was done about a wait, and for which ticket of which day. */
export interface RecoveryRow extends RecoveryView {
  readonly ticketId: number;
  readonly businessDate: string;
}

const selectRecovery = `
  SELECT r.id, r.ticket_id AS ticketId, r.business_date AS businessDate, r.kind, r.at, w.words,
    person.staff_number AS "by"
  FROM recovery r LEFT JOIN recovery_words w ON w.recovery_id = r.id LEFT JOIN person ON person.id = r.person_id
  WHERE r.voided = 0`;

/** What was done for a ticket, oldest first; what was taken back is not in it. */
export function recoveriesOf(db: ReadableDb, ticketId: number): RecoveryView[] {
  return db
    .read<[number], RecoveryRow>(`${selectRecovery} AND r.ticket_id = ? ORDER BY r.id`)
    .all(ticketId)
    .map(({ ticketId: _ticket, businessDate: _date, ...view }) => view);
}

/** One recovery of a hall that was not taken back. */
export function findRecovery(db: ReadableDb, hallId: number, id: number): RecoveryRow | undefined {
  return db
    .read<[number, number], RecoveryRow>(`${selectRecovery} AND r.hall_id = ? AND r.id = ?`)
    .get(hallId, id);
}

/** Notes a recovery and returns its id. */
export function insertRecovery(
  db: Db,
  recovery: {
    readonly hallId: number;
    readonly businessDate: string;
    readonly ticketId: number;
    readonly kind: RecoveryKind;
    readonly words: string | null;
    /** UTC ms. */
    readonly at: number;
    readonly personId: number | null;
  },
): number {
  const { hallId, businessDate, ticketId, kind, words, at, personId } = recovery;
  const { lastInsertRowid } = db
    .write<unknown[]>(
      'INSERT INTO recovery (hall_id, business_date, ticket_id, kind, at, person_id) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(hallId, businessDate, ticketId, kind, at, personId);
  const id = Number(lastInsertRowid);
  if (words !== null) {
    db.write<[number, string]>('INSERT INTO recovery_words (recovery_id, words) VALUES (?, ?)').run(
      id,
      words,
    );
  }
  return id;
}

/** Takes a recovery back: it was noted by mistake, and so were its words. */
export function voidRecovery(db: Db, id: number): void {
  db.write<[number]>('UPDATE recovery SET voided = 1 WHERE id = ?').run(id);
  db.write<[number]>('DELETE FROM recovery_words WHERE recovery_id = ?').run(id);
}
