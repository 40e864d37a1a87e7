import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { type ComplaintGrade } from '../../shared/first-contact/complaint.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import { departmentsFor } from '../../shared/first-contact/department.ts';
import type { NewRecord } from '../../shared/first-contact/record.ts';
import { listDepartments } from '../../db/first-contact/departments.ts';
import { insertRecord } from '../../db/first-contact/records.ts';
import { insertStep } from '../../db/first-contact/steps.ts';
import { findTicket } from '../../db/queue/tickets.ts';
import type { CommandContext } from '../call/handler.ts';
import { gradeComplaint } from './grade.ts';
import { assertColleague, recordInHall } from './lookup.ts';
import { gradeTermsToday, promiseToday } from './terms-today.ts';
import { mendFindings } from './troubles.ts';
import { viewOf } from './views.ts';

type TakeRecord = (typeof firstContactContract)['takeRecord'];

/** A complaint that nobody has graded yet: other matters, at the ordinary level. */
const ungraded: ComplaintGrade = { category: 'C16', level: 'L1', bypassRisk: false };

/** 首问登记 (A2): whoever was asked first owns it from now on, and the promise is given. */
export function takeRecord(context: CommandContext, input: InputOf<TakeRecord>): OutputOf<TakeRecord> {
  const { db, hall, now, caller } = context;
  if (caller.person === null) throw new Refusal('call.sign-in-needed');
  const ownerId = input.ownerId ?? caller.person;
  assertColleague(context, ownerId);
  if (input.ticketId !== undefined && !findTicket(db, hall.id, input.ticketId)) {
    throw new Refusal('queue.ticket-unknown');
  }
  const grade = input.kind === 'complaint' ? (input.complaint ?? ungraded) : null;
  const promisedAt = input.promisedAt ?? promiseFor(context, input, grade);
  if (promisedAt <= now) throw new Refusal('first-contact.promise-passed');
  const id = openRecord(context, input, { ownerId, promisedAt });
  const record = recordInHall(context, id);
  if (grade !== null) gradeComplaint(context, record, grade);
  mendFindings(context);
  return {
    record: viewOf(context, record),
    departments: departmentsFor(input.matter, listDepartments(db, hall.id)),
  };
}

/** 承诺: by the kind's own term; a complaint has its level's. */
function promiseFor(context: CommandContext, { kind }: NewRecord, grade: ComplaintGrade | null): number {
  if (kind !== 'complaint') return promiseToday(context, kind);
  return context.now + gradeTermsToday(context, grade ?? ungraded).resultHours * 3_600_000;
}

function openRecord(
  context: CommandContext,
  { kind, channel, matter, customer, ticketId, network }: NewRecord,
  promise: { readonly ownerId: number; readonly promisedAt: number },
): number {
  const { db, hall, businessDate, now, caller } = context;
  const id = insertRecord(db, {
    hallId: hall.id,
    businessDate,
    kind,
    channel,
    matter,
    ...customer,
    ...promise,
    ticketId: ticketId ?? null,
    network: network ?? null,
    openedAt: now,
    recordedBy: caller.person,
  });
  insertStep(db, id, { at: now, personId: caller.person, body: { kind: 'opened', ...promise } });
  context.record({
    kind: 'first-contact.opened',
    subjectKind: 'first-contact',
    subjectId: id,
    body: { kind, channel, ticketId: ticketId ?? null, ...promise },
  });
  return id;
}
