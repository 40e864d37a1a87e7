import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { staffOfHall } from '../queue/audience.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { networkIssue } from './network-issue.ts';

const id = z.int().positive();
const readers = [...staffOfHall, 'regional'] as const;
const topics = ['first-contact'] as const;
/** Of what was told on these days, both included. */
const span = { from: businessDateSchema, to: businessDateSchema };

/** 网络问题台账 (B26): what customers tell of the network, gathered for the network department. */
export const networkContract = {
  networkIssues: query({
    input: z.strictObject(span),
    output: z.strictObject({ issues: z.array(networkIssue) }),
    roles: readers,
    topics,
  }),
  /** The list as a sheet: place, symptom, how often that place, how it stands. Nothing about a customer. */
  exportNetwork: query({
    input: z.strictObject({ ...span, format: z.enum(['xlsx', 'csv']), language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ fileName: z.string(), base64: z.string() }),
    roles: readers,
    topics,
  }),
  /** 已转网络部门; what was passed on before stays as it is. */
  forwardNetwork: command({
    input: z.strictObject({ recordIds: z.array(id).min(1).max(200) }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics,
    refusals: ['first-contact.record-unknown', 'first-contact.no-network'],
  }),
} satisfies RoomContract;
