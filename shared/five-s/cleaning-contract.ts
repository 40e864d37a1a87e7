import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();
const leaders = ['duty-manager', 'store-manager', 'regional'] as const;
const workers = ['clerk', 'special-clerk', 'greeter', ...leaders] as const;
const topics = ['five-s'] as const;

/** 值日区: what is cleaned each day. */
export const cleaningArea = z.strictObject({ id, name: localName, active: z.boolean() });
export type CleaningArea = z.infer<typeof cleaningArea>;

const person = z.strictObject({ id, name: z.string() });

/** One area on one day: whose turn it is, and who has done it. */
const cleaningCell = z.strictObject({
  date: businessDateSchema,
  areaId: id,
  /** Null where nobody works that day. */
  turn: person.nullable(),
  done: z.strictObject({ by: person, at: z.int() }).nullable(),
});
export type CleaningCell = z.infer<typeof cleaningCell>;

/** 卫生值日 (E9). */
export const cleaningContract = {
  /** The week of a day, Monday to Sunday: whose turn it is by the roster, and what is done. */
  cleaningWeek: query({
    input: z.strictObject({ date: businessDateSchema }),
    output: z.strictObject({
      days: z.array(businessDateSchema),
      areas: z.array(cleaningArea),
      cells: z.array(cleaningCell),
    }),
    roles: workers,
    topics: ['five-s', 'roster', 'staff'],
  }),
  /** The week on A4, for the wall. */
  cleaningPaper: query({
    input: z.strictObject({ date: businessDateSchema, language: z.enum(['zh-CN', 'en']) }),
    output: z.strictObject({ html: z.string() }),
    roles: workers,
    topics: ['five-s', 'roster'],
  }),
  /** 打勾: whoever is signed in has cleaned it, today. */
  tickCleaning: command({
    input: z.strictObject({ areaId: id }),
    output: z.strictObject({}),
    roles: workers,
    topics,
    refusals: ['five-s.unknown-cleaning-area', 'five-s.cleaned-already'],
  }),
  /** 撤销打勾, the same day. */
  untickCleaning: command({
    input: z.strictObject({ areaId: id }),
    output: z.strictObject({}),
    roles: workers,
    topics,
    refusals: ['five-s.not-cleaned-yet'],
  }),
  addCleaningArea: command({
    input: z.strictObject({ name: localName }),
    output: z.strictObject({ id }),
    roles: leaders,
    topics,
  }),
  /** Other words, or not cleaned any more; what was done stays. */
  changeCleaningArea: command({
    input: cleaningArea,
    output: z.strictObject({}),
    roles: leaders,
    topics,
    refusals: ['five-s.unknown-cleaning-area'],
  }),
} satisfies RoomContract;
