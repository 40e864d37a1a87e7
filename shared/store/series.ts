import { z } from 'zod';
import { localName } from './local-name.ts';
import { origin } from './origin.ts';

/** The letter in front of a ticket's number. */
export const seriesLetter = z.string().regex(/^[A-Z]$/);

export const seriesValues = z.strictObject({
  name: localName,
  /** False for businesses outside 限时办结率. */
  timed: z.boolean(),
});

/** 号段: one row of numbers, A001 onwards, each day. */
export const series = z.strictObject({
  id: z.int(),
  letter: seriesLetter,
  ...seriesValues.shape,
  position: z.int(),
  origin,
});
export type Series = z.infer<typeof series>;
export type SeriesValues = z.infer<typeof seriesValues>;
