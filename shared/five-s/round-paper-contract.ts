import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { checksWho } from '../checklists/audience.ts';

const language = z.enum(['zh-CN', 'en']);
const paper = z.strictObject({ html: z.string() });

/** What of a round stands on paper. */
export const roundPaperContract = {
  /** 空白检查表 on A4, to be filled in with a pen and keyed in later in the same order. */
  roundSheet: query({
    input: z.strictObject({
      /** The day on which it is walked: the route differs from day to day. */
      date: businessDateSchema,
      asks: z.enum(['all', 'route']),
      language,
    }),
    output: paper,
    roles: checksWho,
    topics: ['checklists', 'checks'],
    refusals: ['five-s.no-checklist'],
  }),
  /** 检查报告 on A4: the score, what was found at each item, and its photos. */
  roundReport: query({
    input: z.strictObject({ checkId: z.int().positive(), language }),
    output: paper,
    roles: checksWho,
    topics: ['checks'],
    refusals: ['checklists.unknown-check'],
  }),
} satisfies RoomContract;
