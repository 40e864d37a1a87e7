import { Refusal } from '../../shared/call/refusal.ts';
import { type ComplaintView, redLineDays } from '../../shared/first-contact/complaint.ts';
import type { firstContactContract } from '../../shared/first-contact/contract.ts';
import { complaintsOf, putComplaint } from '../../db/first-contact/complaints.ts';
import type { StoredRecord } from '../../db/first-contact/records.ts';
import type { CommandContext, RoomHandlers } from '../call/handler.ts';
import { appendStep } from './append-step.ts';
import { attend, toAttend } from './attention.ts';
import { departmentHandlers } from './department-handlers.ts';
import { exportFigures } from './export-figures.ts';
import { figureRecords, firstContactFigures } from './figures.ts';
import { gradeComplaint } from './grade.ts';
import { listRecords } from './lists.ts';
import { assertColleague, assertMayLook, departmentInUse, keepsPromise, recordInHall } from './lookup.ts';
import { printFirstContact } from './print-slip.ts';
import { networkHandlers } from './network.ts';
import { suggestionHandlers } from './suggestions.ts';
import { takeRecord } from './take-record.ts';
import { takeStep } from './take-step.ts';
import { workingDaysFromNow } from './terms-today.ts';
import { viewOf } from './views.ts';

export const firstContactHandlers: RoomHandlers<typeof firstContactContract> = {
  ...departmentHandlers,
  ...networkHandlers,
  ...suggestionHandlers,
  takeRecord,
  records: listRecords,
  record: (context, { recordId }) => viewOf(context, recordInHall(context, recordId)),
  figures: firstContactFigures,
  printSlip: printFirstContact,
  figureRecords,
  exportFigures,
  toAttend,
  attend: (context, { recordId }) => attend(context, recordId),

  showPhone: (context, { recordId }) => {
    const record = recordInHall(context, recordId);
    assertMayLook(context, record);
    return { phone: record.phone };
  },

  handOn: (context, { recordId, departmentId, dueAt }) => {
    const { answersWithin } = departmentInUse(context, departmentId);
    const by = dueAt ?? workingDaysFromNow(context, answersWithin);
    assertToCome(context, by);
    return takeStep(context, recordId, { kind: 'handed', departmentId, dueAt: by });
  },
  noteAnswer: (context, { recordId, words }) => takeStep(context, recordId, { kind: 'answered', words }),
  note: (context, { recordId, words }) => takeStep(context, recordId, { kind: 'noted', words }),
  chase: (context, { recordId, words, role }) =>
    takeStep(context, recordId, { kind: 'chased', words: words ?? null, ...(role && { role }) }),
  settle: (context, { recordId, result }) => takeStep(context, recordId, { kind: 'settled', result }),
  reopen: (context, { recordId, reason }) => takeStep(context, recordId, { kind: 'reopened', reason }),
  escalate: (context, { recordId, to, reason }) =>
    takeStep(context, recordId, { kind: 'escalated', to, reason: reason ?? null }),

  tell: (context, { recordId, toldAt, ...told }) => {
    assertOwn(context, recordInHall(context, recordId));
    return takeStep(context, recordId, { kind: 'told', toldAt: toldAt ?? context.now, ...told });
  },

  promiseAnew: (context, { recordId, promisedAt, reason }) => {
    const record = recordInHall(context, recordId);
    assertOwn(context, record);
    assertToCome(context, promisedAt);
    assertBeforeRedLine(record, promisedAt);
    return takeStep(context, recordId, { kind: 'promised', promisedAt, reason });
  },

  substitute: (context, { recordId, ownerId, reason }) => {
    if (recordInHall(context, recordId).ownerId === ownerId) throw new Refusal('first-contact.same-owner');
    assertColleague(context, ownerId);
    return takeStep(context, recordId, { kind: 'substituted', ownerId, reason });
  },

  grade: (context, { recordId, ...grade }) => {
    const { record, complaint } = complaintInHall(context, recordId);
    const { resultBy } = gradeComplaint(context, record, grade, complaint);
    // A promise never outlasts the limit of the new level; one that was given for earlier stays.
    const promisedAt = Math.min(record.promisedAt, resultBy);
    return viewOf(context, appendStep(context, { ...record, promisedAt }, { kind: 'graded', ...grade }));
  },

  contactCustomer: (context, { recordId }) => {
    const { complaint } = complaintInHall(context, recordId);
    if (complaint.contactedAt !== null) throw new Refusal('first-contact.contacted-already');
    keep(context, recordId, { ...complaint, contactedAt: context.now });
    return takeStep(context, recordId, { kind: 'contacted' });
  },

  judge: (context, { recordId, responsibility, reason }) => {
    const { complaint } = complaintInHall(context, recordId);
    keep(context, recordId, { ...complaint, responsibility });
    return takeStep(context, recordId, { kind: 'judged', responsibility, reason });
  },

  followUp: (context, { recordId, satisfied, words }) => {
    const { record, complaint } = complaintInHall(context, recordId);
    if (record.state !== 'closed') throw new Refusal('first-contact.not-closed');
    keep(context, recordId, { ...complaint, followedUp: { at: context.now, satisfied } });
    return takeStep(context, recordId, { kind: 'followed-up', satisfied, words: words ?? null });
  },
};

function keep({ db, hall }: CommandContext, recordId: number, complaint: ComplaintView): void {
  putComplaint(db, hall.id, recordId, complaint);
}

/** A record that is a complaint. Refuses with `first-contact.no-complaint`. */
function complaintInHall(
  context: CommandContext,
  recordId: number,
): { readonly record: StoredRecord; readonly complaint: ComplaintView } {
  const record = recordInHall(context, recordId);
  const complaint = complaintsOf(context.db, [recordId]).get(recordId);
  if (!complaint) throw new Refusal('first-contact.no-complaint');
  return { record, complaint };
}

/** Only the first person asked, or who stands in for them, speaks to the customer (A2). */
function assertOwn(context: CommandContext, { ownerId }: StoredRecord): void {
  if (!keepsPromise(context, ownerId)) throw new Refusal('first-contact.not-yours');
}

function assertToCome({ now }: CommandContext, at: number): void {
  if (at <= now) throw new Refusal('first-contact.promise-passed');
}

/** 15 天红线: no complaint is promised an answer for later than that (reference §4). */
function assertBeforeRedLine({ kind, openedAt }: StoredRecord, at: number): void {
  if (kind === 'complaint' && at > openedAt + redLineDays * 86_400_000) {
    throw new Refusal('first-contact.beyond-red-line');
  }
}
