import { z } from 'zod';
import { caseLife } from './case-life.ts';
import { approvalLevel, catalogueBody, catalogueCode } from './catalogue.ts';
import { noticeView } from './notice.ts';
import { caseStep } from './step.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();

/** 客户: the least that the slip needs (reference §2): never a whole ID number, never a picture of one. */
export const caseCustomer = z.strictObject({
  callName: z.string().trim().min(1).max(40).nullable(),
  /** The number that it is about. */
  phone: z
    .string()
    .trim()
    .regex(/^[0-9+][0-9 -]{4,19}$/)
    .nullable(),
  /** 证件号后四位. */
  idLast4: z
    .string()
    .trim()
    .regex(/^[0-9]{3}[0-9Xx]$/)
    .nullable(),
});
export type CaseCustomer = z.infer<typeof caseCustomer>;

/** 特殊业务受理 as a list shows it. Names and numbers of customers are masked. */
export const caseLine = z.strictObject({
  id,
  code: catalogueCode,
  name: catalogueBody.shape.name,
  ticketId: id.nullable(),
  /** As it is printed, such as S003. */
  ticketNumber: z.string().nullable(),
  handlerId: id,
  openedAt: at,
  /** 预约, where one was made. */
  appointedAt: at.nullable(),
  /** Fen, or null where no money moves. */
  amount: z.int().nullable(),
  callName: z.string().nullable(),
  /** Masked, such as 138****1234. */
  phone: z.string().nullable(),
  life: caseLife,
  /** The level at which it waits, where it does. */
  waitsFor: approvalLevel.nullable(),
  /** Whether whoever asks may decide at that level now. */
  forMe: z.boolean(),
});
export type CaseLine = z.infer<typeof caseLine>;

/** 特殊业务受理 whole, with its timeline, oldest first. */
export const caseView = z.strictObject({
  ...caseLine.shape,
  entryId: id,
  body: catalogueBody,
  version: z.int(),
  /** 审批链 for its amount. */
  chain: z.array(approvalLevel),
  /** 上门人员 of the appointment. */
  visitorIds: z.array(id),
  received: z.array(z.int()),
  worked: z.array(z.int()),
  /** What was entered for the slip's own fields, in their order; null, or nothing, where it is not known yet. */
  fields: z.array(z.string().nullable()),
  /** 回执单: 受理单号 once it was printed, and how often it was. */
  slip: z.strictObject({ number: z.string().nullable(), prints: z.int().min(0) }),
  steps: z.array(caseStep),
  notices: z.array(noticeView),
  /**
   * 承诺时间 by the catalogue's own term, if it were given now; null where there is none. Not sure where the holidays of
   * a year on the way are not entered.
   */
  proposedDue: z.strictObject({ at, sure: z.boolean() }).nullable(),
  /** How many steps it has: an approval says how many its approver has seen. */
  seen: z.int(),
});
export type CaseView = z.infer<typeof caseView>;

/** 今天的 (opened, promised or with an appointment today), 待我审批, 快到期, 逾期, 待回告, 全部未办结, 已办结. */
export const caseLists = ['today', 'for-me', 'due-soon', 'overdue', 'to-tell', 'open', 'closed'] as const;
export type CaseList = (typeof caseLists)[number];

/** Those of them that are counted beside each list. */
export const openCaseLists = ['for-me', 'due-soon', 'overdue', 'to-tell', 'open'] as const;
export type OpenCaseList = (typeof openCaseLists)[number];
