import type { GiftMove, MoveKind, ReceiptWay } from '../../shared/campaigns/gift.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A row of the ledger as it is kept. */
export interface StoredMove extends GiftMove {
  readonly businessDate: string;
  readonly recoveryId: number | null;
}

interface MoveRow extends Omit<StoredMove, 'ticketNumber' | 'prize' | 'receipt'> {
  readonly letter: string | null;
  readonly printed: number | null;
  readonly prizeId: number | null;
  readonly prizeKind: 'milestone' | 'draw' | null;
  readonly how: ReceiptWay | null;
  readonly sha256: string | null;
  readonly signedAt: number | null;
}

/** What was left after a row is the sum of all rows of its gift up to it. */
const select = `
  SELECT m.id, m.business_date AS businessDate, m.gift_id AS giftId, m.kind, m.change, m.at,
    m.person_id AS personId, m.recovery_id AS recoveryId, m.corrects_id AS corrects,
    (SELECT sum(change) FROM gift_move WHERE gift_id = m.gift_id AND id <= m.id) AS "left",
    (SELECT id FROM gift_move WHERE corrects_id = m.id) AS correctedBy,
    s.letter, t.number AS printed, p.id AS prizeId, p.kind AS prizeKind, w.words,
    r.how, r.sha256, r.at AS signedAt
  FROM gift_move m
  LEFT JOIN ticket t ON t.id = m.ticket_id LEFT JOIN series s ON s.id = t.series_id
  LEFT JOIN prize p ON p.id = m.prize_id
  LEFT JOIN gift_move_words w ON w.move_id = m.id LEFT JOIN gift_receipt r ON r.move_id = m.id`;

/** The rows of a month, the oldest first. @param month such as `2026-11` */
export function movesOfMonth(db: ReadableDb, hallId: number, month: string): StoredMove[] {
  return db
    .read<[number, string, string], MoveRow>(
      `${select} WHERE m.hall_id = ? AND m.business_date BETWEEN ? AND ? ORDER BY m.id`,
    )
    .all(hallId, `${month}-01`, `${month}-31`)
    .map(moveOf);
}

/** One row of a hall's ledger, or undefined. */
export function findMove(db: ReadableDb, hallId: number, id: number): StoredMove | undefined {
  const row = db
    .read<[number, number], MoveRow>(`${select} WHERE m.hall_id = ? AND m.id = ?`)
    .get(hallId, id);
  return row && moveOf(row);
}

/** The row with which a prize was handed over, if it was not taken back, by record id. */
export function handOverOf(db: ReadableDb, prizeId: number): number | undefined {
  return db
    .read<[number], { id: number }>(
      `SELECT m.id FROM gift_move m WHERE m.prize_id = ? AND m.kind = 'out'
         AND NOT EXISTS (SELECT 1 FROM gift_move c WHERE c.corrects_id = m.id)`,
    )
    .get(prizeId)?.id;
}

/** How many of each gift there were before a date. */
export function stocksBefore(db: ReadableDb, hallId: number, date: string): ReadonlyMap<number, number> {
  return new Map(
    db
      .read<[number, string], { giftId: number; stock: number }>(
        `SELECT gift_id AS giftId, sum(change) AS stock FROM gift_move
         WHERE hall_id = ? AND business_date < ? GROUP BY gift_id`,
      )
      .all(hallId, date)
      .map(({ giftId, stock }) => [giftId, stock]),
  );
}

/** A row as it is written. */
export interface NewMove {
  readonly hallId: number;
  readonly businessDate: string;
  readonly giftId: number;
  readonly kind: MoveKind;
  readonly change: number;
  /** UTC ms. */
  readonly at: number;
  readonly personId: number | null;
  readonly ticketId: number | null;
  readonly prizeId: number | null;
  readonly recoveryId: number | null;
  readonly corrects: number | null;
  readonly words: string | null;
}

/** Writes a row and returns its id. The table itself refuses one that would leave less than nothing. */
export function insertMove(db: Db, move: NewMove): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO gift_move (hall_id, business_date, gift_id, kind, change, at, person_id, ticket_id, prize_id,
         recovery_id, corrects_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      move.hallId,
      move.businessDate,
      move.giftId,
      move.kind,
      move.change,
      move.at,
      move.personId,
      move.ticketId,
      move.prizeId,
      move.recoveryId,
      move.corrects,
    );
  const id = Number(lastInsertRowid);
  if (move.words !== null) {
    db.write<[number, string]>('INSERT INTO gift_move_words (move_id, words) VALUES (?, ?)').run(
      id,
      move.words,
    );
  }
  return id;
}

/** 签收. @param at UTC ms */
export function insertReceipt(
  db: Db,
  moveId: number,
  receipt: { readonly sha256: string | null; readonly at: number; readonly personId: number | null },
): void {
  const { sha256, at, personId } = receipt;
  db.write<unknown[]>(
    'INSERT INTO gift_receipt (move_id, how, sha256, at, person_id) VALUES (?, ?, ?, ?, ?)',
  ).run(moveId, sha256 === null ? 'paper' : 'finger', sha256, at, personId);
}

function moveOf({ letter, printed, prizeId, prizeKind, how, sha256, signedAt, ...row }: MoveRow): StoredMove {
  return {
    ...row,
    ticketNumber: letter === null || printed === null ? null : ticketNumber(letter, printed),
    prize: prizeId === null || prizeKind === null ? null : { id: prizeId, kind: prizeKind },
    receipt: how === null ? null : { how, sha256, at: signedAt ?? row.at },
  };
}
