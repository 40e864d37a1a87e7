import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { readers } from './readers.ts';

const id = z.int().positive();
const rate = z.strictObject({ part: z.int(), whole: z.int() });

/** A step (环节) of all visits of the study. Durations in ms; null where there is nothing to average. */
export const stepRow = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  name: localName,
  /** Its share of the limit, per cent. */
  percent: z.int(),
  /** Visits in which it was timed. */
  n: z.int(),
  meanMs: z.number().nullable(),
  medianMs: z.number().nullable(),
  /** What it took of the limits of the visits that have one, ms. */
  ofLimit: rate,
  /** Visits with a limit in which it took more than its share. */
  overShare: rate,
});
export type StepRow = z.infer<typeof stepRow>;

/** 环节计时: what the study mode has found. */
export const stepsContract = {
  steps: query({
    input: z.strictObject({
      from: businessDateSchema,
      to: businessDateSchema,
      businessTypeId: id.exactOptional(),
    }),
    output: z.strictObject({
      /** Whether the study mode is on today. */
      studied: z.boolean(),
      steps: z.array(stepRow),
      /** The visits behind the figures, the newest first. */
      visits: z.array(
        z.strictObject({
          ticketId: id,
          number: z.string(),
          date: z.string(),
          businessName: localName,
          limitMs: z.int().nullable(),
          lengths: z.array(z.int().nullable()),
        }),
      ),
      businesses: z.array(z.strictObject({ id, name: localName })),
    }),
    roles: readers,
    topics: ['reports', 'settings'],
    long: true,
  }),
} satisfies RoomContract;
