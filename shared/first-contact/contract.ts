import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { printed } from '../printing/printed.ts';
import { paperLanguages } from '../printing/printing-words.ts';
import { inCharge, staffOfHall } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { attention } from './attention.ts';
import { complaintGrade, responsibility } from './complaint.ts';
import { department, departmentValues } from './department.ts';
import { figuresContract } from './figures-contract.ts';
import { satisfaction, toldHow } from './life-cycle.ts';
import { networkContract } from './network-contract.ts';
import { newRecord } from './record.ts';
import { recordLine, recordLists, recordView } from './record-view.ts';
import { escalations } from './step.ts';
import { suggestionContract } from './suggestion-contract.ts';

const id = z.int().positive();
const words = z.string().trim().min(1).max(400);

/** Everyone who works in the hall: whoever is asked first owns it (A2). */
const hall = staffOfHall;
const editors = ['store-manager', 'regional'] as const;
const topics = ['first-contact'] as const;

/** A step of one record, taken by whoever works in the hall unless fewer are named. */
function step<S extends z.ZodRawShape>(
  fields: S,
  refusals: readonly string[],
  roles: readonly (typeof hall)[number][] = hall,
) {
  return command({
    input: z.strictObject({ recordId: id, ...fields }),
    output: recordView,
    roles,
    topics: [...topics, 'findings'],
    refusals: ['first-contact.record-unknown', 'first-contact.closed-already', ...refusals],
  });
}

/** 首问负责 (A2): a promise owned by a person. */
export const firstContactContract = {
  /** 登记: the first person asked is its owner. Answers with the record and the departments that its words point to. */
  takeRecord: command({
    input: newRecord,
    output: z.strictObject({ record: recordView, departments: z.array(department) }),
    roles: hall,
    topics: [...topics, 'findings'],
    refusals: ['first-contact.person-unknown', 'first-contact.promise-passed', 'queue.ticket-unknown'],
  }),
  records: query({
    input: z.strictObject({
      list: z.enum(recordLists),
      /** For 已关闭: of this day on, and up to that one. */
      from: businessDateSchema.exactOptional(),
      to: businessDateSchema.exactOptional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.strictObject({ total: z.int(), records: z.array(recordLine) }),
    roles: [...hall, 'regional'],
    topics: [...topics, 'staff', 'roster'],
  }),
  record: query({
    input: z.strictObject({ recordId: id }),
    output: recordView,
    roles: [...hall, 'regional'],
    topics: [...topics, 'staff', 'roster'],
    refusals: ['first-contact.record-unknown'],
  }),
  /** The customer's number, whole: for whoever keeps the promise, or is in charge. Each look is in the audit. */
  showPhone: command({
    input: z.strictObject({ recordId: id }),
    output: z.strictObject({ phone: z.string().nullable() }),
    roles: hall,
    topics: ['audit'],
    secret: true,
    refusals: ['first-contact.record-unknown', 'first-contact.not-yours'],
  }),
  /** 转办, with when the department answers by; by its own term where that is left out. */
  handOn: step({ departmentId: id, dueAt: z.int().exactOptional() }, [
    'first-contact.department-unknown',
    'first-contact.promise-passed',
  ]),
  noteAnswer: step({ words }, ['first-contact.nothing-asked']),
  note: step({ words }, []),
  /** 首问单, and 补打: who owns the matter, by when, and where to call. */
  printSlip: command({
    input: z.strictObject({ recordId: id, copy: z.int().min(0), language: z.enum(paperLanguages) }),
    output: z.strictObject({ record: recordView, print: printed }),
    roles: hall,
    topics: [...topics, 'findings', 'printing'],
    refusals: ['first-contact.record-unknown', 'printing.other-copy'],
  }),
  /** 催办: the A 角, or the B 角 where that one does not answer (B22). */
  chase: step({ words: words.exactOptional(), role: z.enum(['a', 'b']).exactOptional() }, []),
  /** 办结: what became of it. The customer is still to be told. */
  settle: step({ result: words }, []),
  /** 回告 and close: by the owner or who stands in for them. */
  tell: step({ how: z.enum(toldHow), satisfied: z.enum(satisfaction), toldAt: z.int().exactOptional() }, [
    'first-contact.no-result-yet',
    'first-contact.told-in-future',
    'first-contact.not-yours',
  ]),
  reopen: step({ reason: words }, ['first-contact.not-closed']),
  promiseAnew: step({ promisedAt: z.int(), reason: words }, [
    'first-contact.promise-passed',
    'first-contact.beyond-red-line',
    'first-contact.not-yours',
  ]),
  escalate: step({ to: z.enum(escalations), reason: words.exactOptional() }, []),
  /** 变更责任人: recorded, with a reason. */
  substitute: step(
    { ownerId: id, reason: words },
    ['first-contact.person-unknown', 'first-contact.same-owner'],
    inCharge,
  ),
  /** 投诉定级. */
  grade: step({ ...complaintGrade.shape }, ['first-contact.no-complaint']),
  /** 首次联系了客户. */
  contactCustomer: step({}, ['first-contact.no-complaint', 'first-contact.contacted-already']),
  /** 责任认定: by the store manager (B13). */
  judge: step({ responsibility, reason: words }, ['first-contact.no-complaint'], ['store-manager']),
  /** 回访, after closing. */
  followUp: step({ satisfied: z.boolean(), words: words.exactOptional() }, [
    'first-contact.no-complaint',
    'first-contact.not-closed',
  ]),
  /** 接手: whoever is in charge has taken up what was escalated, or the risk. */
  attend: step({}, ['first-contact.nothing-to-attend'], inCharge),
  /** 马上要看的: open records with a risk or an escalation that nobody in charge has taken up yet, the oldest first. */
  toAttend: query({
    input: z.strictObject({}),
    output: z.strictObject({
      records: z.array(z.strictObject({ recordId: id, ownerId: id, ...attention.shape })),
    }),
    roles: inCharge,
    topics,
  }),
  ...figuresContract,
  ...networkContract,
  ...suggestionContract,
  /** 归类 of a suggestion (B17). */
  sortSuggestion: step({ categoryId: id }, ['first-contact.no-suggestion', 'first-contact.category-unknown']),
  /** 促成标准改动: what changed, and from which day on. */
  noteStandardChange: step({ what: words, on: businessDateSchema }, [], inCharge),
  departments: query({
    input: z.strictObject({}),
    output: z.array(department),
    roles: [...hall, 'regional'],
    topics,
  }),
  addDepartment: command({
    input: departmentValues,
    output: department,
    roles: editors,
    topics,
    refusals: ['first-contact.department-name-taken'],
  }),
  changeDepartment: command({
    input: department,
    output: department,
    roles: editors,
    topics,
    refusals: ['first-contact.department-unknown', 'first-contact.department-name-taken'],
  }),
} satisfies RoomContract;
