import { z } from 'zod';
import { complaintGrade } from './complaint.ts';

const id = z.int().positive();
const line = z.string().trim().min(1);

/** 咨询, 请求, 意见建议, 网络问题, 投诉, and 员工受辱 (staff were abused): what somebody in the hall was told. */
export const recordKinds = ['enquiry', 'request', 'suggestion', 'network', 'complaint', 'abuse'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** How it reached the hall: 现场, 电话, 意见簿, 领导电话, 热线转来, 其他. */
export const contactChannels = ['hall', 'phone', 'comment-book', 'leader-phone', 'hotline', 'other'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Who it is about and how to reach them: kept apart from the facts, masked wherever it is shown. */
export const customer = z.strictObject({
  /** 称呼, such as 王女士; null where none was given. */
  callName: line.max(40).nullable(),
  /** Where the answer is told: a telephone number, as it was given; null where they come back by themselves. */
  phone: z
    .string()
    .trim()
    .regex(/^[0-9+][0-9 -]{4,19}$/)
    .nullable(),
});
export type Customer = z.infer<typeof customer>;

/** 网络问题: where, and what does not work. */
export const networkTrouble = z.strictObject({
  place: line.max(120),
  symptom: z.enum(['no-signal', 'weak', 'drops', 'slow', 'broadband', 'other']),
});
export type NetworkTrouble = z.infer<typeof networkTrouble>;

/** What is written down when somebody asks: under fifteen seconds, so only the matter is needed. */
export const newRecord = z.strictObject({
  kind: z.enum(recordKinds),
  channel: z.enum(contactChannels).default('hall'),
  /** 事项, in the words of whoever asked. */
  matter: line.max(400),
  customer: customer.default({ callName: null, phone: null }),
  /** 首问责任人: who was asked first; whoever writes it down where it is left out. */
  ownerId: id.exactOptional(),
  /** The ticket of the visit, where there is one. */
  ticketId: id.exactOptional(),
  /** 承诺时间, UTC ms; by the kind's own term where it is left out. */
  promisedAt: z.int().exactOptional(),
  network: networkTrouble.exactOptional(),
  /** 投诉: how it is graded at first; without it, other matters at the ordinary level. */
  complaint: complaintGrade.exactOptional(),
});
export type NewRecord = z.infer<typeof newRecord>;
