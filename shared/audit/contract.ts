import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();

/** One thing that somebody did. */
export const auditEntry = z.strictObject({
  id,
  /** UTC ms. */
  at: z.int(),
  /** The command's full name, such as `queue.callNext`. */
  procedure: z.string(),
  /** Staff number and name; null where nobody was signed in. */
  person: z.string().nullable(),
  /** 现场授权: who let it be done. */
  approver: z.string().nullable(),
  station: z.string().nullable(),
  /** What it was done to: a ticket's number, or the kind and id of another record. */
  records: z.array(z.strictObject({ kind: z.string(), id: z.int(), number: z.string().nullable() })),
});
export type AuditSeen = z.infer<typeof auditEntry>;

/** What is looked for. */
const question = {
  from: businessDateSchema,
  to: businessDateSchema,
  personId: id.exactOptional(),
  stationId: id.exactOptional(),
  procedure: z.string().max(80).exactOptional(),
  /** A ticket of one of these days by its printed number; needs `from` and `to` to be one day. */
  ticket: z.string().trim().min(2).max(6).exactOptional(),
};

/** So many entries go into one sheet at most; the oldest of a longer search are left out, and it says so. */
export const mostExported = 20_000;

/** 审计: who did what to which record, from which station, when. */
export const auditContract = {
  /** The entries that fit, as an Excel workbook. That somebody took them out stands in the audit itself. */
  export: command({
    input: z.strictObject({ ...question, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({
      fileName: z.string(),
      base64: z.string(),
      entries: z.int(),
      /** True where more fitted than one sheet holds. */
      cut: z.boolean(),
    }),
    roles: ['store-manager', 'regional'],
    topics: ['audit'],
    secret: true,
  }),
  /** The newest entries that fit, newest first, a page at a time. */
  entries: query({
    input: z.strictObject({
      ...question,
      /** Only entries before this one. */
      before: id.exactOptional(),
      limit: z.int().min(1).max(200).default(50),
    }),
    output: z.strictObject({ entries: z.array(auditEntry), more: z.boolean() }),
    roles: ['store-manager', 'regional'],
    topics: ['audit'],
    long: true,
  }),
  /** How the check of the chain stands; null before the first. */
  chain: query({
    input: z.strictObject({}),
    output: z
      .strictObject({
        startedAt: z.int(),
        finishedAt: z.int().nullable(),
        checked: z.int(),
        brokenId: id.nullable(),
      })
      .nullable(),
    roles: ['store-manager', 'regional'],
    topics: ['audit', 'jobs'],
  }),
} satisfies RoomContract;
