import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { checkers, checksWho } from '../checklists/audience.ts';
import { checkSummary } from '../checklists/check.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { comingBack, itemFacts, roundHint, roundOccasions, roundToday, surpriseMonth } from './round.ts';

const checkId = z.int().positive();

/** 巡查: rounds through the hall. What is answered goes to the checklists room; here is what is due, and what comes of it. */
export const roundContract = {
  /** What is due today, what was left open, the last scores, and what comes back. */
  today: query({
    input: z.strictObject({}),
    output: z.strictObject({
      date: businessDateSchema,
      rounds: z.array(roundToday),
      /** Rounds of earlier days that nobody has handed in. */
      left: z.array(checkSummary),
      /** Those handed in last, the newest first. */
      last: z.array(checkSummary),
      back: z.array(comingBack),
      /** Paper sheets that were handed in and whose photos were to follow, with how many items still have none. */
      photosOwed: z.array(z.strictObject({ checkId, businessDate: businessDateSchema, count: z.int() })),
      openActions: z.int(),
      overdueActions: z.int(),
    }),
    roles: checksWho,
    topics: ['checks', 'checklists', 'five-s', 'corrective-actions', 'settings', 'store'],
  }),
  /** What a round knows of its items beside the checklist. */
  roundFacts: query({
    input: z.strictObject({ checkId }),
    output: z.array(itemFacts),
    roles: checksWho,
    topics: ['five-s', 'settings'],
    refusals: ['checklists.unknown-check'],
  }),
  /** What is worth a second look in a round. */
  roundHints: query({
    input: z.strictObject({ checkId }),
    output: z.array(roundHint),
    roles: checksWho,
    topics: ['checks'],
    refusals: ['checklists.unknown-check'],
    long: true,
  }),
  /**
   * Begins a round with what is due, or joins the one that is under way.
   * @property sheet for 纸质补录: the day of the sheet, and whether it asked all items or the route of that day
   */
  beginRound: command({
    input: z.strictObject({
      occasion: z.enum(roundOccasions),
      sheet: z.strictObject({ date: businessDateSchema, asks: z.enum(['all', 'route']) }).exactOptional(),
    }),
    output: z.strictObject({ checkId, joined: z.boolean() }),
    roles: checksWho,
    topics: ['checks', 'checklists'],
    refusals: [
      'five-s.no-checklist',
      'five-s.not-drawn',
      'five-s.sheet-day',
      'five-s.not-your-round',
      'checklists.nothing-to-ask',
    ],
  }),
  /** 突击检查的抽取记录, the newest month first. Days that have not come are told to nobody. */
  surprises: query({
    input: z.strictObject({}),
    output: z.array(surpriseMonth),
    roles: checkers,
    topics: ['checks', 'five-s'],
  }),
} satisfies RoomContract;
