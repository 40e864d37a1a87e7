import type {
  CountedVisit,
  MilestoneRule,
  MilestoneValues,
  MilestoneWinner,
  RuleToday,
  WonToday,
} from '../../shared/campaigns/milestone.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import type { Db, ReadableDb } from '../database/handle.ts';

interface RuleRow extends Omit<MilestoneRule, 'name' | 'positions' | 'active'> {
  readonly name: string;
  readonly positions: string;
  readonly since: number;
  readonly active: 0 | 1;
}

const select = `SELECT id, name, positions, from_date AS "from", until_date AS until, gift_id AS giftId,
    since_at AS since, active FROM milestone_rule`;

/** The rules of a hall, those in use first. */
export function listMilestones(db: ReadableDb, hallId: number): MilestoneRule[] {
  return db
    .read<[number], RuleRow>(`${select} WHERE hall_id = ? ORDER BY active DESC, id`)
    .all(hallId)
    .map(ruleOf);
}

/** One rule of a hall, or undefined. */
export function findMilestone(db: ReadableDb, hallId: number, id: number): MilestoneRule | undefined {
  const row = db.read<[number, number], RuleRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && ruleOf(row);
}

/** The rules that hold on a date, the oldest first. */
export function rulesOn(db: ReadableDb, hallId: number, date: string): RuleToday[] {
  return db
    .read<[number, string, string], RuleRow>(
      `${select} WHERE hall_id = ? AND active = 1 AND from_date <= ? AND (until_date IS NULL OR until_date >= ?)
       ORDER BY id`,
    )
    .all(hallId, date, date)
    .map(({ id, giftId, since, positions }) => ({
      id,
      giftId,
      since,
      positions: JSON.parse(positions) as number[],
    }));
}

/** Adds a rule and returns its id. @param at from when on it holds, UTC ms */
export function insertMilestone(db: Db, hallId: number, values: MilestoneValues, at: number): number {
  const { lastInsertRowid } = db
    .write<unknown[]>(
      `INSERT INTO milestone_rule (name, positions, from_date, until_date, gift_id, since_at, hall_id)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(...columnsOf(values), at, hallId);
  return Number(lastInsertRowid);
}

/** Changes a rule. @param at from when on it holds as it is now, UTC ms */
export function updateMilestone(db: Db, { id, active, ...values }: MilestoneRule, at: number): void {
  db.write<unknown[]>(
    `UPDATE milestone_rule SET name = ?, positions = ?, from_date = ?, until_date = ?, gift_id = ?, since_at = ?,
       active = ? WHERE id = ?`,
  ).run(...columnsOf(values), at, Number(active), id);
}

/**
 * The visits of a day that count for milestones, in their order: tickets that were taken, each from its first 办结 that
 * was not taken back. What the day's end closed is no such event.
 */
export function countedVisits(db: ReadableDb, hallId: number, date: string): CountedVisit[] {
  return db
    .read<[string, number], CountedVisit>(
      `SELECT e.subject_id AS ticketId, min(e.at) AS at FROM event e JOIN ticket t ON t.id = e.subject_id
       WHERE e.business_date = ? AND e.kind = 'ticket.finished' AND e.hall_id = ?
         AND t.entry = 'ticket' AND t.voided = 0 AND t.business_date = e.business_date
         AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes_event_id = e.id)
       GROUP BY e.subject_id ORDER BY min(e.id)`,
    )
    .all(date, hallId);
}

/** What was won with milestones on a day. */
export function wonOn(db: ReadableDb, hallId: number, date: string): WonToday {
  const rows = db
    .read<[number, string], { position: number; ticketId: number }>(
      `SELECT w.position, p.ticket_id AS ticketId FROM milestone_win w JOIN prize p ON p.id = w.prize_id
       WHERE w.hall_id = ? AND w.business_date = ?`,
    )
    .all(hallId, date);
  return {
    positions: new Set(rows.map(({ position }) => position)),
    ticketIds: new Set(rows.map(({ ticketId }) => ticketId)),
  };
}

/** Notes with which position a prize was won. The table itself refuses a second winner of a position. */
export function insertMilestoneWin(
  db: Db,
  prizeId: number,
  { ruleId, position }: Pick<MilestoneWinner, 'ruleId' | 'position'>,
): void {
  db.write<[number, number, number]>(
    `INSERT INTO milestone_win (prize_id, hall_id, business_date, rule_id, position)
     SELECT id, hall_id, business_date, ?, ? FROM prize WHERE id = ?`,
  ).run(ruleId, position, prizeId);
}

function columnsOf({ name, positions, from, until, giftId }: MilestoneValues): unknown[] {
  return [JSON.stringify(name), JSON.stringify(positions), from, until, giftId];
}

function ruleOf({ since: _since, ...row }: RuleRow): MilestoneRule {
  return {
    ...row,
    name: JSON.parse(row.name) as LocalName,
    positions: JSON.parse(row.positions) as number[],
    active: row.active === 1,
  };
}
