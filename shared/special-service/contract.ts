import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { toldHow } from '../first-contact/life-cycle.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { caseCustomer, caseLine, caseLists, caseView, openCaseLists } from './case-view.ts';
import { printed } from '../printing/printed.ts';
import { paperLanguages } from '../printing/printing-words.ts';
import { localName } from '../store/local-name.ts';
import { noticeView } from './notice.ts';
import { slipValue } from './step.ts';
import { catalogueContract } from './catalogue-contract.ts';
import { catalogueEntry } from './catalogue.ts';

const id = z.int().positive();
const words = z.string().trim().min(1).max(400);
/** Fen. */
const amount = z.int().min(0).max(100_000_000);
const language = z.enum(paperLanguages);
/** The copy of a paper that the screen knows to be next: 0 for the first. */
const copy = z.int().min(0);

const desk = ['special-clerk', 'duty-manager', 'store-manager'] as const;
const counters = ['clerk', ...desk] as const;
const staff = ['greeter', ...counters] as const;
const topics = ['special-service'] as const;
const codeRefusals = [
  'special-service.code-unknown',
  'special-service.code-other-hall',
  'special-service.code-used',
  'special-service.code-expired',
];

/** A step of one case. */
function step<S extends z.ZodRawShape>(
  fields: S,
  refusals: readonly string[],
  options: { readonly secretInput?: true } = {},
) {
  return command({
    input: z.strictObject({ caseId: id, ...fields }),
    output: caseView,
    roles: desk,
    topics: [...topics, 'findings'],
    refusals: ['special-service.case-unknown', 'special-service.case-closed', ...refusals],
    ...options,
  });
}

const approvalRefusals = [
  'special-service.not-approving',
  'special-service.wrong-role',
  'special-service.same-person',
  'special-service.outside-level',
  'special-service.hall-level',
  'special-service.a-role-here',
  'special-service.case-changed',
];
/** Where money moves whoever lets it go on gives the PIN once more. */
const pin = z
  .string()
  .regex(/^\d{6,12}$/)
  .exactOptional();
const pinRefusals = [
  'special-service.pin-needed',
  'staff.pin-wrong',
  'staff.pin-wait',
  'staff.pin-locked',
  'staff.pin-missing',
];
/** 双人原则: whoever has decided in a case takes no step of handling it. */
const samePerson = 'special-service.same-person';

/** 特殊业务受理专席 (A8, A9): a paperwork desk that never loses a case. */
export const specialServiceContract = {
  ...catalogueContract,

  /** 开单: from a ticket or without one. */
  openCase: command({
    input: z.strictObject({
      entryId: id,
      ticketId: id.exactOptional(),
      customer: caseCustomer.default({ callName: null, phone: null, idLast4: null }),
      amount: amount.exactOptional(),
    }),
    output: caseView,
    roles: desk,
    topics,
    refusals: [
      'special-service.entry-unknown',
      'special-service.entry-off',
      'special-service.amount-missing',
      'queue.ticket-unknown',
    ],
  }),
  cases: query({
    input: z.strictObject({
      list: z.enum(caseLists),
      from: businessDateSchema.exactOptional(),
      to: businessDateSchema.exactOptional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.strictObject({
      total: z.int(),
      cases: z.array(caseLine),
      /** How many cases each list of open ones has. */
      counts: z.record(z.enum(openCaseLists), z.int()),
    }),
    roles: [...desk, 'regional'],
    topics: [...topics, 'staff', 'roster'],
  }),
  /** The cases that were opened for a ticket, the oldest first. */
  ofTicket: query({
    input: z.strictObject({ ticketId: id }),
    output: z.array(caseLine),
    roles: desk,
    topics,
    refusals: ['queue.ticket-unknown'],
  }),
  case: query({
    input: z.strictObject({ caseId: id }),
    output: caseView,
    roles: [...desk, 'regional'],
    topics: [...topics, 'staff', 'roster'],
    refusals: ['special-service.case-unknown'],
  }),
  receive: step({ received: z.array(z.int().min(0)).max(30) }, [
    'special-service.not-collecting',
    'special-service.not-in-list',
    samePerson,
  ]),
  work: step({ done: z.array(z.int().min(0)).max(20) }, ['special-service.not-in-list', samePerson]),
  changeAmount: step({ amount, reason: words }, [
    'special-service.not-collecting',
    'special-service.no-money',
    samePerson,
  ]),
  /** 预约: when somebody goes to the customer, and who; with a reason where it replaces another. */
  appoint: step(
    { appointedAt: z.int(), visitorIds: z.array(id).min(1).max(6), reason: words.exactOptional() },
    [
      'special-service.no-appointment',
      'special-service.appointment-passed',
      'special-service.too-few-visitors',
      'special-service.person-unknown',
      'special-service.reason-missing',
      samePerson,
    ],
  ),
  note: step({ words }, []),
  /** 回执单栏目: what the catalogue wants said on the slip. */
  fillSlip: step({ values: z.array(slipValue.nullable()).max(12) }, ['special-service.fields-other']),
  /** 回执单 as it would be printed now. */
  slipPaper: query({
    input: z.strictObject({ caseId: id, language }),
    output: z.strictObject({ html: z.string() }),
    roles: [...desk, 'regional'],
    topics: [...topics, 'store', 'settings'],
    refusals: ['special-service.case-unknown'],
  }),
  /** 打印回执单, and 补打. */
  printSlip: command({
    input: z.strictObject({ caseId: id, copy, language }),
    output: z.strictObject({ case: caseView, print: printed }),
    roles: desk,
    topics: [...topics, 'printing'],
    refusals: ['special-service.case-unknown', 'printing.other-copy'],
  }),
  substitute: step({ handlerId: id, reason: words }, [
    'special-service.person-unknown',
    'special-service.same-handler',
    'special-service.same-person',
  ]),
  /** 送审: with all materials here. */
  submit: step({}, [
    'special-service.not-collecting',
    'special-service.materials-missing',
    'special-service.appointment-missing',
    samePerson,
  ]),
  /** 同意: by whoever has opened the newest state of the case; where money moves, with the PIN again. */
  approve: step(
    { seen: z.int(), remark: words.exactOptional(), pin },
    [...approvalRefusals, ...pinRefusals],
    { secretInput: true },
  ),
  /** 外部审批: entered by the hall with where it was decided. */
  enterOutside: step(
    {
      seen: z.int(),
      pin,
      system: z.string().trim().min(1).max(60),
      number: z.string().trim().min(1).max(60),
      decidedBy: z.string().trim().min(1).max(40),
      decidedAt: z.int(),
    },
    [...approvalRefusals, ...pinRefusals, 'special-service.told-in-future'],
    { secretInput: true },
  ),
  sendBack: step({ seen: z.int(), reason: words }, approvalRefusals),
  refuse: step({ seen: z.int(), reason: words }, approvalRefusals),
  /**
   * 转后台, with the promised day; by its own term where that is left out. Where it was promised before, with the reason
   * and how the customer was told of the delay.
   */
  promise: step(
    {
      dueAt: z.int().exactOptional(),
      reason: words.exactOptional(),
      how: z.enum(toldHow).exactOptional(),
    },
    [
      'special-service.not-approved',
      'special-service.due-missing',
      'special-service.due-passed',
      'special-service.delay-untold',
    ],
  ),
  settle: step({ result: words }, [
    'special-service.not-approved',
    'special-service.work-missing',
    samePerson,
  ]),
  tell: step({ how: z.enum(toldHow), toldAt: z.int().exactOptional() }, [
    'special-service.no-result-yet',
    'special-service.told-in-future',
  ]),
  withdraw: step({ reason: words }, []),

  /** 一次性告知单, for a case or for any business with a material list. */
  issueNotice: command({
    input: z.strictObject({
      entryId: id,
      caseId: id.exactOptional(),
      ticketId: id.exactOptional(),
      missing: z.array(z.int().min(0)).min(1).max(30),
      /** Printed at once, in this language. */
      language: language.exactOptional(),
    }),
    output: noticeView.extend({ print: printed.nullable() }),
    roles: counters,
    topics: [...topics, 'printing', 'reports'],
    refusals: [
      'special-service.entry-unknown',
      'special-service.case-unknown',
      'special-service.not-in-list',
      'queue.ticket-unknown',
    ],
  }),
  /** 打印告知单, and 补打. */
  printNotice: command({
    input: z.strictObject({ noticeId: id, copy, language }),
    output: z.strictObject({ notice: noticeView, print: printed }),
    roles: counters,
    topics: [...topics, 'printing', 'reports'],
    refusals: ['special-service.code-unknown', 'special-service.case-closed', 'printing.other-copy'],
  }),
  /** What a return code stands for, typed or scanned. */
  notice: query({
    input: z.strictObject({ code: z.string().trim().max(40) }),
    output: z.strictObject({ notice: noticeView, entry: catalogueEntry }),
    roles: staff,
    topics,
    refusals: codeRefusals,
  }),
  /** 凭告知单回来的客户: what a ticket that was issued for a notice is about; null for any other ticket. */
  returned: query({
    input: z.strictObject({ ticketId: id }),
    output: z
      .strictObject({
        name: localName,
        caseId: id.nullable(),
        /** What was missing then. */
        missing: z.array(localName),
        toldAt: z.int(),
      })
      .nullable(),
    roles: counters,
    topics: [...topics, 'queue'],
  }),
} satisfies RoomContract;
