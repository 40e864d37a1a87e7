import { z } from 'zod';
import { complaintView } from './complaint.ts';
import { recordLife } from './life-cycle.ts';
import { contactChannels, networkTrouble, recordKinds } from './record.ts';
import { escalations, recordStep } from './step.ts';

const id = z.int().positive();
/** UTC ms. */
const at = z.int();

/** 首问记录 as a list shows it. Names and numbers of customers are masked. */
export const recordLine = z.strictObject({
  id,
  kind: z.enum(recordKinds),
  channel: z.enum(contactChannels),
  matter: z.string(),
  callName: z.string().nullable(),
  /** Masked, such as 138****1234. */
  phone: z.string().nullable(),
  ownerId: id,
  openedAt: at,
  promisedAt: at,
  life: recordLife,
  /** Who keeps its promise today: the owner, who stands in on their day off, or null for nobody. */
  keeperId: id.nullable(),
  /** The highest it was escalated to, or null. */
  escalatedTo: z.enum(escalations).nullable(),
  /** 回访: by when a closed complaint is called again; null where that is done, or nothing of the kind. */
  followUpBy: at.nullable(),
  /** The complaint's part, where it is one. */
  complaint: complaintView.nullable(),
});
export type RecordLine = z.infer<typeof recordLine>;

/** 首问记录 whole, with its timeline, oldest first. */
export const recordView = z.strictObject({
  ...recordLine.shape,
  ticketId: id.nullable(),
  recordedBy: id.nullable(),
  network: networkTrouble.nullable(),
  steps: z.array(recordStep),
  /** 首问单: its number once it was printed, and how often it was. */
  slip: z.strictObject({ number: z.string().nullable(), prints: z.int().min(0) }),
  /** Complaints of its category within the hours of the rule before now, where they call for L4; otherwise 0. */
  similar: z.int(),
  /** Whether whoever asks may tell the customer: the owner, or who stands in today. */
  mayTell: z.boolean(),
});
export type RecordView = z.infer<typeof recordView>;

/** 我的, 全厅, 逾期, 等部门, 待回告, 上报, 待回访, 已关闭. */
export const recordLists = [
  'mine',
  'open',
  'overdue',
  'handed',
  'to-tell',
  'escalated',
  'follow-up',
  'closed',
] as const;
export type RecordList = (typeof recordLists)[number];
