import type { ReadableDb } from '../../../../db/database/handle.ts';
import type { ModelHall } from './model-hall.ts';
import { managerCallOf } from './model-lookup.ts';

/** What the store and the model both keep of a hall's walk, in the same words, for comparison. */
export interface KeptHall {
  readonly visits: readonly object[];
  readonly seats: readonly object[];
  readonly pauses: readonly object[];
  readonly failures: readonly object[];
  readonly managerCalls: readonly number[];
  readonly rules: readonly object[];
  readonly diversions: number;
  readonly skillIds: readonly number[];
}

/** The last rows before a walk begins. */
export interface WalkStart {
  readonly ticketId: number;
  readonly seatId: number;
  readonly pauseId: number;
  readonly failureId: number;
  readonly diversions: number;
}

/** Where the tables end now. */
export function startOfWalk(db: ReadableDb): WalkStart {
  const last = (table: string): number =>
    db.read<[], { last: number }>(`SELECT coalesce(max(id), 0) AS last FROM ${table}`).get()?.last ?? 0;
  return {
    ticketId: last('ticket'),
    seatId: last('seat'),
    pauseId: last('counter_pause'),
    failureId: last('system_failure'),
    diversions: last('diversion'),
  };
}

/** What the tables say has been kept since the walk began. @param today the business date now */
export function keptInStore(db: ReadableDb, start: WalkStart, today: string): KeptHall {
  const rows = (sql: string, ...params: number[]): object[] => db.read<number[], object>(sql).all(...params);
  const count = (sql: string, ...params: (number | string)[]): number[] =>
    db
      .read<(number | string)[], { value: number }>(sql)
      .all(...params)
      .map(({ value }) => value);
  const stays = (table: string, from: string, until: string, since: number): object[] =>
    rows(
      `SELECT counter_id AS counterId, person_id AS personId, business_date AS date, ${from} AS "from", ${until} AS until
       FROM ${table} WHERE id > ? ORDER BY id`,
      since,
    );
  return {
    visits: visitsInStore(db, start.ticketId),
    seats: stays('seat', 'taken_at', 'left_at', start.seatId),
    pauses: stays('counter_pause', 'started_at', 'ended_at', start.pauseId),
    failures: rows(
      'SELECT started_at AS "from", ended_at AS until FROM system_failure WHERE id > ? ORDER BY id',
      start.failureId,
    ),
    managerCalls: count(
      `SELECT called_at AS value FROM manager_call
       WHERE arrived_at IS NULL AND business_date = ? ORDER BY counter_id`,
      today,
    ),
    rules: [
      ...rows(
        `SELECT counter_id AS counterId, series_id AS seriesId, after_minutes AS afterMinutes
         FROM counter_fallback ORDER BY counter_id, series_id`,
      ),
      ...rows(
        'SELECT counter_id AS counterId, skill_id AS skillId FROM counter_skill ORDER BY counter_id, skill_id',
      ),
    ],
    diversions: count('SELECT count(*) AS value FROM diversion WHERE id > ?', start.diversions)[0] ?? 0,
    skillIds: count('SELECT id AS value FROM skill ORDER BY id'),
  };
}

/** What the model has kept. */
export function keptInModel(hall: ModelHall): KeptHall {
  return {
    visits: hall.visits.map(({ id, sentTo, behind, ...visit }) => ({
      ...visit,
      id,
      targetCounterId: sentTo && 'counterId' in sentTo ? sentTo.counterId : null,
      skillId: sentTo && 'skillId' in sentTo ? sentTo.skillId : null,
      behind: behind.length > 0 ? behind : null,
    })),
    seats: hall.seats,
    pauses: hall.pauses.map(({ reason: _reason, ...stay }) => stay),
    failures: hall.failures,
    managerCalls: hall.counters.flatMap((counter) => managerCallOf(hall, counter) ?? []),
    rules: [
      ...hall.counters.flatMap(({ id, fallbacks }) =>
        [...fallbacks]
          .sort((a, b) => a.seriesId - b.seriesId)
          .map((fallback) => ({ counterId: id, ...fallback })),
      ),
      ...hall.counters.flatMap(({ id, skillIds }) => skillIds.map((skillId) => ({ counterId: id, skillId }))),
    ],
    diversions: hall.diversions,
    skillIds: hall.skillIds,
  };
}

function visitsInStore(db: ReadableDb, since: number): object[] {
  const legs = partsOf(
    db,
    `SELECT ticket_id AS ticketId, series_id AS seriesId, queued_at AS queuedAt, counter_id AS counterId,
       person_id AS personId, first_called_at AS firstCalledAt, last_called_at AS lastCalledAt, calls,
       chosen_reason AS chosenReason, arrived_at AS arrivedAt, ended_at AS endedAt
     FROM ticket_leg WHERE ticket_id > ? ORDER BY ticket_id, leg`,
    since,
  );
  const items = partsOf(
    db,
    `SELECT ticket_id AS ticketId, id, business_type_id AS businessTypeId, count, limit_minutes AS limitMinutes,
       must_inform AS mustInform, added_at AS addedAt, outcome, cause, agreement, ended_at AS endedAt
     FROM ticket_item WHERE ticket_id > ? ORDER BY ticket_id, id`,
    since,
  );
  const steps = partsOf(
    db,
    'SELECT ticket_id AS ticketId, step, ended_at AS endedAt FROM ticket_step WHERE ticket_id > ? ORDER BY ticket_id, step',
    since,
  );
  return db
    .read<[number], StoredVisit>(
      `SELECT t.id, t.business_date AS date, s.letter, t.number, t.entry, t.priority_class AS priorityClass,
         t.class_reason AS classReason, t.appointment_at AS appointmentAt, t.state, t.issued_at AS issuedAt,
         t.counter_id AS counterId, t.person_id AS personId, t.queue_series_id AS seriesId,
         t.ranks_from AS ranksFrom, t.target_counter_id AS targetCounterId, t.skill_id AS skillId, t.behind,
         t.unanswered_call_at AS unansweredCallAt, t.requeues, t.held_for_hall AS heldForHall,
         t.over_limit_cause AS overLimitCause, t.ended_at AS endedAt, t.corrected_end_at AS correctedEndAt,
         t.inexact, t.voided
       FROM ticket t JOIN series s ON s.id = t.series_id WHERE t.id > ? ORDER BY t.id`,
    )
    .all(since)
    .map((row) => ({
      ...row,
      behind: behindOf(row.behind),
      heldForHall: row.heldForHall === 1,
      inexact: row.inexact === 1,
      voided: row.voided === 1,
      legs: legs.get(row.id) ?? [],
      items: items.get(row.id) ?? [],
      stepEnds: steps.get(row.id) ?? [],
    }));
}

interface StoredVisit {
  readonly id: number;
  readonly behind: string | null;
  readonly heldForHall: 0 | 1;
  readonly inexact: 0 | 1;
  readonly voided: 0 | 1;
}

/** Behind nobody is the same whether it was put there or not. */
function behindOf(behind: string | null): unknown {
  return behind === null || behind === '[]' ? null : JSON.parse(behind);
}

function partsOf(db: ReadableDb, sql: string, since: number): Map<number, object[]> {
  const parts = new Map<number, object[]>();
  for (const { ticketId, ...part } of db.read<[number], { ticketId: number }>(sql).all(since)) {
    parts.set(ticketId, [...(parts.get(ticketId) ?? []), part]);
  }
  return parts;
}
