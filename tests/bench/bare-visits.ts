import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { type Durability, openDatabase } from '../../db/database/open.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { openBenchStore } from './bench-store.ts';
import { callVisits } from './visits.ts';

/** What dispatch is measured against: the rows of a visit, written by prepared statements and nothing else. */
export interface BareStore {
  /** Writes the ticket, event and request rows of so many visits, one transaction for each step. */
  writeVisits(visits: number): void;
  close(): Promise<void>;
}

const steps = ['issueTicket', 'callNext', 'arrive', 'finish'] as const;
type Step = (typeof steps)[number];
const callStep = steps.indexOf('callNext');

type Row = Readonly<Record<string, string | number | null>>;

/**
 * The rows of one visit as the product wrote them, which the bare writer repeats: the ticket's (its number, legs, items,
 * estimate, announcement and last step), its events and its requests. The audit is not among them: it is what dispatch adds.
 */
interface Pattern {
  readonly ticket: Row;
  readonly leg: Row;
  readonly item: Row;
  readonly announcement: Row;
  readonly estimate: Row;
  readonly lastStep: Row;
  readonly events: readonly Row[];
  readonly requests: readonly Row[];
}

/** Opens a store of the same schema, rows and durability, to which this writer alone writes. */
export async function openBareStore(durability: Durability): Promise<BareStore> {
  const store = await openBenchStore(durability);
  await callVisits(callDispatch(store.host.dispatch, furnishingCaller), store, 1);
  await store.stop();
  const { raw } = openDatabase(join(store.folder, 'store.db'), durability);
  const writeVisit = visitWriter(raw, patternOf(raw));
  return {
    writeVisits: (visits) => {
      for (let visit = 0; visit < visits; visit += 1) writeVisit();
    },
    close: async () => {
      raw.close();
      await store.close();
    },
  };
}

function patternOf(raw: BetterSqlite3.Database): Pattern {
  const rows = (sql: string): Row[] => raw.prepare<[], Row>(sql).all();
  const [ticket = {}] = rows('SELECT * FROM ticket');
  const [leg = {}] = rows('SELECT * FROM ticket_leg');
  const [item = {}] = rows('SELECT * FROM ticket_item');
  const [announcement = {}] = rows('SELECT * FROM announcement');
  const [estimate = {}] = rows('SELECT * FROM ticket_estimate');
  const [lastStep = {}] = rows('SELECT * FROM counter_last_step');
  const events = rows(`SELECT * FROM event WHERE subject_kind = 'ticket' ORDER BY id`);
  const requests = rows(
    `SELECT request.* FROM request JOIN audit USING (request_id)
     WHERE procedure IN (${steps.map((step) => `'queue.${step}'`).join(', ')}) ORDER BY audit.id`,
  );
  return { ticket, leg, item, estimate, announcement, lastStep, events, requests };
}

function visitWriter(raw: BetterSqlite3.Database, pattern: Pattern): () => void {
  const issue = issueWriter(raw, pattern);
  const changes: Readonly<Record<Exclude<Step, 'issueTicket'>, (ticketId: number) => void>> = {
    callNext: callWriter(raw, pattern),
    arrive: arriveWriter(raw, pattern),
    finish: finishWriter(raw, pattern),
  };
  const keep = keepWriter(raw, pattern);
  let number = Number(pattern.ticket['number']);
  return () => {
    let ticketId = 0;
    number += 1;
    for (const [index, step] of steps.entries()) {
      raw
        .transaction(() => {
          if (step === 'issueTicket') ticketId = issue(number);
          else changes[step](ticketId);
          keep(index, ticketId);
        })
        .immediate();
    }
  };
}

function issueWriter(
  raw: BetterSqlite3.Database,
  { ticket, leg, item, estimate }: Pattern,
): (number: number) => number {
  const countNumber = raw.prepare(
    'UPDATE series_day SET last_number = @number WHERE hall_id = @hall_id AND business_date = @business_date AND series_id = @series_id',
  );
  const insertTicket = raw.prepare(
    `INSERT INTO ticket (hall_id, business_date, series_id, number, business_type_id, entry, priority_class, state,
       issued_at, queue_series_id, ranks_from)
     VALUES (@hall_id, @business_date, @series_id, @number, @business_type_id, @entry, @priority_class, 'waiting',
       @issued_at, @queue_series_id, @ranks_from)`,
  );
  const insertLeg = raw.prepare(
    'INSERT INTO ticket_leg (ticket_id, leg, series_id, queued_at) VALUES (@ticket_id, 1, @series_id, @queued_at)',
  );
  const insertItem = raw.prepare(
    `INSERT INTO ticket_item (ticket_id, business_type_id, count, limit_minutes, added_at)
     VALUES (@ticket_id, @business_type_id, @count, @limit_minutes, @added_at)`,
  );
  const insertEstimate = raw.prepare(
    `INSERT INTO ticket_estimate (ticket_id, ahead, mean_ms, low_ms, high_ms)
     VALUES (@ticket_id, @ahead, @mean_ms, @low_ms, @high_ms)`,
  );
  return (number) => {
    countNumber.run({ ...ticket, number });
    const id = Number(insertTicket.run({ ...ticket, number }).lastInsertRowid);
    insertLeg.run({ ...leg, ticket_id: id });
    insertItem.run({ ...item, ticket_id: id });
    insertEstimate.run({ ...estimate, ticket_id: id });
    return id;
  };
}

function callWriter(raw: BetterSqlite3.Database, { ticket, leg }: Pattern): (ticketId: number) => void {
  const setTicket = raw.prepare(
    `UPDATE ticket SET state = 'called', counter_id = ?, person_id = ?, held_for_hall = 0 WHERE id = ?`,
  );
  const setLeg = raw.prepare(
    `UPDATE ticket_leg SET counter_id = ?, person_id = ?, first_called_at = ?, last_called_at = ?, calls = 1
     WHERE ticket_id = ? AND leg = 1`,
  );
  const at = leg['first_called_at'];
  return (ticketId) => {
    setTicket.run(ticket['counter_id'], ticket['person_id'], ticketId);
    setLeg.run(leg['counter_id'], leg['person_id'], at, at, ticketId);
  };
}

function arriveWriter(raw: BetterSqlite3.Database, { leg }: Pattern): (ticketId: number) => void {
  const setTicket = raw.prepare(`UPDATE ticket SET state = 'serving' WHERE id = ?`);
  const setLeg = raw.prepare('UPDATE ticket_leg SET arrived_at = ? WHERE ticket_id = ? AND leg = 1');
  return (ticketId) => {
    setTicket.run(ticketId);
    setLeg.run(leg['arrived_at'], ticketId);
  };
}

function finishWriter(
  raw: BetterSqlite3.Database,
  { ticket, leg, item }: Pattern,
): (ticketId: number) => void {
  const setTicket = raw.prepare(`UPDATE ticket SET state = 'finished', ended_at = ? WHERE id = ?`);
  const setLeg = raw.prepare('UPDATE ticket_leg SET ended_at = ? WHERE ticket_id = ? AND leg = 1');
  const setItem = raw.prepare('UPDATE ticket_item SET outcome = ?, ended_at = ? WHERE ticket_id = ?');
  return (ticketId) => {
    setTicket.run(ticket['ended_at'], ticketId);
    setLeg.run(leg['ended_at'], ticketId);
    setItem.run(item['outcome'], item['ended_at'], ticketId);
  };
}

/**
 * The event and the request of a step, for a step at a counter how the ticket stood before it, and for the call what the
 * hall is to hear.
 */
function keepWriter(raw: BetterSqlite3.Database, { events, requests, lastStep, announcement }: Pattern) {
  const insertEvent = raw.prepare(
    `INSERT INTO event (hall_id, kind, at, business_date, subject_kind, subject_id, station_id, person_id, body)
     VALUES (@hall_id, @kind, @at, @business_date, @subject_kind, @subject_id, @station_id, @person_id, @body)`,
  );
  const insertRequest = raw.prepare(
    `INSERT INTO request (caller, request_id, input_hash, answer, at)
     VALUES (@caller, @request_id, @input_hash, @answer, @at)`,
  );
  const insertAnnouncement = raw.prepare(
    `INSERT INTO announcement (hall_id, business_date, kind, ticket_id, counter_id, event_id, at)
     VALUES (@hall_id, @business_date, @kind, @ticket_id, @counter_id, @event_id, @at)`,
  );
  const setLastStep = raw.prepare(
    'UPDATE counter_last_step SET event_id = ?, ticket_id = ?, at = ?, before = ? WHERE counter_id = ?',
  );
  const { at, before, counter_id: counterId } = lastStep;
  return (step: number, ticketId: number): void => {
    const eventId = insertEvent.run({ ...events[step], subject_id: ticketId }).lastInsertRowid;
    if (step === callStep) {
      insertAnnouncement.run({ ...announcement, ticket_id: ticketId, event_id: eventId });
    }
    if (step > 0) setLastStep.run(eventId, ticketId, at, before, counterId);
    insertRequest.run({ ...requests[step], request_id: randomUUID() });
  };
}
