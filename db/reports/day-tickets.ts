import { type Interval, clockTime } from '../../shared/queue/limit-clock.ts';
import type { DayTicket } from '../../shared/reports/day-ticket.ts';
import type { ReadableDb } from '../database/handle.ts';

interface DayRow extends Omit<
  DayTicket,
  'inexact' | 'recovered' | 'lackedPapers' | 'told' | 'clockMs' | 'limitMs' | 'handlingMs'
> {
  readonly inexact: 0 | 1;
  readonly recovered: 0 | 1;
  readonly lackedPapers: 0 | 1;
  readonly told: 0 | 1;
  readonly limitMinutes: number | null;
  /** JSON list of [arrived, ended] in order. */
  readonly services: string;
  readonly correctedEndAt: number | null;
}

/**
 * The tickets of a day that count, with their wait, way, handling and limit, in the order of issue.
 * @param failures the system failures of the day, which stop the limit clocks
 */
export function dayTickets(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  failures: readonly Interval[],
): DayTicket[] {
  return db
    .read<[number, string], DayRow>(
      `WITH day AS MATERIALIZED (
         SELECT * FROM ticket WHERE hall_id = ? AND business_date = ? AND voided = 0)
       SELECT t.id, t.state, t.entry, t.issued_at AS issuedAt, t.business_type_id AS businessTypeId,
         t.counter_id AS counterId, t.person_id AS personId, t.inexact, t.over_limit_cause AS overLimitCause,
         t.corrected_end_at AS correctedEndAt,
         EXISTS (SELECT 1 FROM recovery WHERE ticket_id = t.id AND voided = 0) AS recovered,
         (EXISTS (SELECT 1 FROM missing_notice WHERE ticket_id = t.id)
           OR EXISTS (SELECT 1 FROM ticket_item WHERE ticket_id = t.id AND cause = 'materials')) AS lackedPapers,
         EXISTS (SELECT 1 FROM missing_notice WHERE ticket_id = t.id AND prints > 0) AS told,
         (SELECT sum(first_called_at - queued_at) FROM ticket_leg WHERE ticket_id = t.id) AS waitMs,
         (SELECT sum(arrived_at - first_called_at) FROM ticket_leg WHERE ticket_id = t.id) AS wayMs,
         (SELECT json_group_array(json_array(arrived_at, ended_at) ORDER BY leg) FROM ticket_leg
          WHERE ticket_id = t.id AND arrived_at IS NOT NULL) AS services,
         i.limitMinutes, coalesce(i.settledItems, 0) AS settledItems,
         coalesce(i.unsettledItems, 0) AS unsettledItems, coalesce(i.timedItems, 0) AS timedItems,
         coalesce(i.dutyItems, 0) AS dutyItems, coalesce(i.signedItems, 0) AS signedItems
       FROM day t
       LEFT JOIN (
         SELECT ticket_id, sum(limit_minutes * count) AS limitMinutes,
           sum(count) FILTER (WHERE outcome = 'settled') AS settledItems,
           sum(count) FILTER (WHERE outcome = 'unsettled') AS unsettledItems,
           sum(count) FILTER (WHERE limit_minutes IS NOT NULL) AS timedItems,
           sum(count) FILTER (WHERE must_inform = 1 AND outcome = 'settled') AS dutyItems,
           sum(count) FILTER (WHERE agreement = 'signed') AS signedItems
         FROM ticket_item WHERE ticket_id IN (SELECT id FROM day)
         GROUP BY ticket_id) i ON i.ticket_id = t.id
       ORDER BY t.id`,
    )
    .all(hallId, businessDate)
    .map((row) => dayTicketOf(row, failures));
}

function dayTicketOf(
  { services, correctedEndAt, limitMinutes, inexact, recovered, lackedPapers, told, ...row }: DayRow,
  failures: readonly Interval[],
): DayTicket {
  const inService = row.state === 'finished' ? servicesOf(services, correctedEndAt) : null;
  return {
    ...row,
    inexact: inexact === 1,
    recovered: recovered === 1,
    lackedPapers: lackedPapers === 1,
    told: told === 1,
    limitMs: limitMinutes === null ? null : limitMinutes * 60_000,
    handlingMs: inService && clockTime(inService, [], 0),
    clockMs: inService && clockTime(inService, failures, 0),
  };
}

/** The stretches in service; the last one up to the corrected end, where there is one. */
function servicesOf(json: string, correctedEndAt: number | null): Interval[] {
  const pairs = JSON.parse(json) as [number, number][];
  return pairs.map(([from, until], index) => ({
    from,
    until: index === pairs.length - 1 ? (correctedEndAt ?? until) : until,
  }));
}
