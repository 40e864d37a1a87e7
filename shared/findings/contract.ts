import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { isBusinessDate } from '../time/business-date.ts';
import { finding, findingStates, polarities, severities } from './finding.ts';

const date = z.string().refine(isBusinessDate);
const record = z.strictObject({ kind: z.string().max(40), id: z.int() });

/** 发现: what went wrong or well, from any room. */
export const findingsContract = {
  list: query({
    input: z.strictObject({
      /** Findings seen on any of these days, the first and the last included. */
      from: date,
      to: date,
      kinds: z.array(z.string().max(80)).max(100).optional(),
      polarity: z.enum(polarities).optional(),
      severities: z.array(z.enum(severities)).optional(),
      state: z.enum(findingStates).optional(),
      subject: record.optional(),
      source: record.optional(),
      limit: z.int().min(1).max(500).default(200),
    }),
    output: z.strictObject({
      /** How many there are, listed or not. */
      total: z.int(),
      /** Seen last first. */
      findings: z.array(finding),
    }),
    roles: ['duty-manager', 'store-manager', 'reviewer', 'regional'],
    topics: ['findings'],
  }),
} satisfies RoomContract;
