import { type PriorityClass, type CareReason, priorityClasses } from '../../shared/queue/priority.ts';
import type { QueuedTicket } from '../../shared/queue/ordering.ts';
import type { LocalName } from '../../shared/store/local-name.ts';
import { ticketNumber } from '../../shared/queue/ticket.ts';
import type { ReadableDb } from '../database/handle.ts';

/** A waiting ticket as the order and the lists need it. */
export interface WaitingTicket extends QueuedTicket {
  readonly leg: number;
  readonly number: string;
  readonly seriesId: number;
  readonly businessName: LocalName;
  readonly classReason: CareReason | null;
  readonly targetCounterId: number | null;
  readonly skillId: number | null;
}

interface WaitingRow extends Omit<WaitingTicket, 'number' | 'businessName' | 'behind' | 'cameBack'> {
  letter: string;
  printed: number;
  businessName: string;
  /** JSON list of ids, or null. */
  behind: string | null;
  cameBack: 0 | 1;
}

/**
 * Of the tickets that one was put behind, those that have waited in the same queue ever since. Who was called in the
 * meantime and waits anew goes before it no more: otherwise two of them could wait for each other for ever.
 */
const selectBehind = `
  SELECT json_group_array(b.id) FROM json_each(t.behind) AS j JOIN ticket b ON b.id = j.value ->> 'id'
  WHERE b.state = 'waiting' AND b.queue_series_id = t.queue_series_id
    AND b.target_counter_id IS t.target_counter_id AND b.skill_id IS t.skill_id
    AND (SELECT max(leg) FROM ticket_leg WHERE ticket_id = b.id) = j.value ->> 'leg'`;

const selectWaiting = `
  SELECT t.id, t.priority_class AS priorityClass, t.ranks_from AS ranksFrom,
    CASE WHEN t.behind IS NOT NULL THEN (${selectBehind}) END AS behind,
    t.unanswered_call_at AS unansweredCallAt, t.queue_series_id AS seriesId, s.letter, t.number AS printed,
    b.name AS businessName, t.class_reason AS classReason, t.target_counter_id AS targetCounterId,
    t.skill_id AS skillId, t.came_back AS cameBack, (SELECT max(leg) FROM ticket_leg WHERE ticket_id = t.id) AS leg
  FROM ticket t JOIN series s ON s.id = t.series_id JOIN business_type b ON b.id = t.business_type_id`;

/** The first who waits in a series and class. @param condition on the ticket, beside that */
const selectFirst = (condition = ''): string =>
  `${selectWaiting} WHERE t.id = (
     SELECT id FROM ticket WHERE hall_id = ? AND business_date = ? AND queue_series_id = ? AND priority_class = ?
       AND state = 'waiting' AND bound = 0 AND came_back = 0 ${condition} ORDER BY ranks_from, id LIMIT 1)`;

const passedOver = 'AND id NOT IN (SELECT value FROM json_each(?))';

/** Everyone who waits, the longest wait first. */
export function allWaiting(db: ReadableDb, hallId: number, businessDate: string): WaitingTicket[] {
  return db
    .read<[number, string], WaitingRow>(
      `${selectWaiting} WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting'
       ORDER BY t.ranks_from, t.id`,
    )
    .all(hallId, businessDate)
    .map(waitingOf);
}

/**
 * Those among whom the next ticket of these series must be, however many wait: within a series and class the order
 * is that of the wait, so the first of each is enough; those that are bound to something are all here, and so are
 * those that came back.
 * @param except tickets that are not asked for: the first of each queue is the first of the others
 */
export function frontOfQueues(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  seriesIds: readonly number[],
  except: ReadonlySet<number> = new Set(),
): WaitingTicket[] {
  const first = db.read<(number | string)[], WaitingRow>(
    except.size === 0 ? selectFirst() : selectFirst(passedOver),
  );
  const passed = except.size === 0 ? [] : [JSON.stringify([...except])];
  const classes = classesWaiting(db, hallId, businessDate);
  const fronts = seriesIds.flatMap((seriesId) =>
    classes.flatMap(
      (priorityClass) => first.get(hallId, businessDate, seriesId, priorityClass, ...passed) ?? [],
    ),
  );
  const apart = [...boundWaiting(db, hallId, businessDate), ...backWaiting(db, hallId, businessDate)];
  return [...fronts, ...apart].map(waitingOf);
}

/** How many wait in the hall, and how many of them with care. */
export function countWaiting(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
): { all: number; care: number } {
  const row = db
    .read<[number, string], { all: number; care: number }>(
      `SELECT count(*) AS "all", count(*) FILTER (WHERE priority_class = 'care') AS care
       FROM ticket WHERE hall_id = ? AND business_date = ? AND state = 'waiting'`,
    )
    .get(hallId, businessDate);
  return row ?? { all: 0, care: 0 };
}

/**
 * The classes of a day's last calls out of the queue, newest first; calls that were taken back do not count, nor does
 * taking up a held ticket. They stand in the events, for a ticket may be called more than once.
 */
export function lastCallClasses(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  limit: number,
): PriorityClass[] {
  return db
    .read<[number, string, number], { priorityClass: PriorityClass }>(
      `SELECT e.body ->> 'priorityClass' AS priorityClass FROM event e
       WHERE e.hall_id = ? AND e.business_date = ? AND e.kind = 'ticket.called'
         AND e.body ->> 'priorityClass' IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes_event_id = e.id)
       ORDER BY e.id DESC LIMIT ?`,
    )
    .all(hallId, businessDate, limit)
    .map((row) => row.priorityClass);
}

/**
 * Of a day's last calls of ordinary customers, newest first: whether they had come back with a notice. Calls that were
 * taken back do not count.
 */
export function lastOrdinaryReturns(
  db: ReadableDb,
  hallId: number,
  businessDate: string,
  limit: number,
): boolean[] {
  return db
    .read<[number, string, number], { cameBack: 0 | 1 }>(
      `SELECT coalesce(e.body ->> 'cameBack', 0) AS cameBack FROM event e
       WHERE e.hall_id = ? AND e.business_date = ? AND e.kind = 'ticket.called'
         AND e.body ->> 'priorityClass' = 'ordinary'
         AND NOT EXISTS (SELECT 1 FROM event u WHERE u.undoes_event_id = e.id)
       ORDER BY e.id DESC LIMIT ?`,
    )
    .all(hallId, businessDate, limit)
    .map(({ cameBack }) => cameBack === 1);
}

function classesWaiting(db: ReadableDb, hallId: number, businessDate: string): readonly PriorityClass[] {
  const found = db.read<[number, string, string], { found: 1 }>(
    `SELECT 1 AS found FROM ticket
     WHERE hall_id = ? AND business_date = ? AND bound = 0 AND priority_class = ? AND state = 'waiting' LIMIT 1`,
  );
  return priorityClasses.filter((priorityClass) => found.get(hallId, businessDate, priorityClass));
}

/** The plus keeps SQLite from reading the whole day in the order of ids, which the index of those waiting makes needless. */
function boundWaiting(db: ReadableDb, hallId: number, businessDate: string): WaitingRow[] {
  return db
    .read<[number, string], WaitingRow>(
      `${selectWaiting} WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting' AND t.bound = 1
       ORDER BY +t.id`,
    )
    .all(hallId, businessDate);
}

/** Those who came back with a notice and are bound to nothing: few at any time. */
function backWaiting(db: ReadableDb, hallId: number, businessDate: string): WaitingRow[] {
  return db
    .read<[number, string], WaitingRow>(
      `${selectWaiting} WHERE t.hall_id = ? AND t.business_date = ? AND t.state = 'waiting' AND t.came_back = 1
         AND t.bound = 0 ORDER BY +t.id`,
    )
    .all(hallId, businessDate);
}

function waitingOf({ letter, printed, businessName, behind, cameBack, ...row }: WaitingRow): WaitingTicket {
  return {
    ...row,
    cameBack: cameBack === 1,
    number: ticketNumber(letter, printed),
    businessName: JSON.parse(businessName) as LocalName,
    behind: behind === null ? [] : (JSON.parse(behind) as number[]),
  };
}
