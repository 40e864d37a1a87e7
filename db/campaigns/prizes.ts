import type { CloseReason, PrizeKind, PrizeView } from '../../shared/campaigns/prize.ts';
import { type TicketState, ticketNumber } from '../../shared/queue/ticket.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

/** A prize as it is kept, with its ticket. */
export interface StoredPrize extends Pick<
  PrizeView,
  'id' | 'kind' | 'ticketId' | 'ticketNumber' | 'counterNumber' | 'position' | 'draw' | 'wonAt'
> {
  readonly businessDate: string;
  readonly giftId: number;
  readonly ticketState: TicketState;
  readonly closeReason: CloseReason | null;
}

interface PrizeRow extends Omit<StoredPrize, 'ticketNumber' | 'draw'> {
  readonly letter: string;
  readonly printed: number;
  readonly candidates: number | null;
  readonly drawnById: number | null;
}

const select = `
  SELECT p.id, p.kind, p.business_date AS businessDate, p.ticket_id AS ticketId, p.gift_id AS giftId,
    p.won_at AS wonAt, p.close_reason AS closeReason, t.state AS ticketState, s.letter, t.number AS printed,
    c.number AS counterNumber, w.position, json_array_length(d.candidates) AS candidates,
    d.drawn_by_id AS drawnById
  FROM prize p JOIN ticket t ON t.id = p.ticket_id JOIN series s ON s.id = t.series_id
    LEFT JOIN counter c ON c.id = t.counter_id
    LEFT JOIN milestone_win w ON w.prize_id = p.id LEFT JOIN recovery_draw d ON d.prize_id = p.id`;

/** The prizes of a day, the newest first. */
export function prizesOn(db: ReadableDb, hallId: number, date: string): StoredPrize[] {
  return db
    .read<[number, string], PrizeRow>(
      `${select} WHERE p.hall_id = ? AND p.business_date = ? ORDER BY p.id DESC`,
    )
    .all(hallId, date)
    .map(prizeOf);
}

/** One prize of a hall, or undefined. */
export function findPrize(db: ReadableDb, hallId: number, id: number): StoredPrize | undefined {
  const row = db
    .read<[number, number], PrizeRow>(`${select} WHERE p.hall_id = ? AND p.id = ?`)
    .get(hallId, id);
  return row && prizeOf(row);
}

/** Adds a prize and returns its id. */
export function insertPrize(
  db: Db,
  prize: {
    readonly hallId: number;
    readonly businessDate: string;
    readonly kind: PrizeKind;
    readonly ticketId: number;
    readonly giftId: number;
    /** UTC ms. */
    readonly wonAt: number;
  },
): number {
  const { hallId, businessDate, kind, ticketId, giftId, wonAt } = prize;
  const { lastInsertRowid } = db
    .write<unknown[]>(
      'INSERT INTO prize (hall_id, business_date, kind, ticket_id, gift_id, won_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(hallId, businessDate, kind, ticketId, giftId, wonAt);
  return Number(lastInsertRowid);
}

/** Closes a prize that is not handed over, or opens it again where nothing is given. */
export function setPrizeClosed(
  db: Db,
  id: number,
  closed: { readonly at: number; readonly reason: CloseReason; readonly personId: number | null } | null,
): void {
  db.write<unknown[]>('UPDATE prize SET closed_at = ?, close_reason = ?, closed_by_id = ? WHERE id = ?').run(
    closed?.at ?? null,
    closed?.reason ?? null,
    closed?.personId ?? null,
    id,
  );
}

function prizeOf({ letter, printed, candidates, drawnById, ...row }: PrizeRow): StoredPrize {
  return {
    ...row,
    ticketNumber: ticketNumber(letter, printed),
    draw: candidates === null ? null : { candidates, byId: drawnById },
  };
}
