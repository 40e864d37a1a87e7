import { z } from 'zod';
import { localName } from './local-name.ts';
import { seriesLetter } from './series.ts';

/** What a store may set of a counter. */
export const counterValues = z.strictObject({
  number: z.int().min(1).max(99),
  /** A name beside the number, such as 特殊业务专席; null for an ordinary counter. */
  name: localName.nullable(),
  /** The letters of the series that it serves. */
  series: z.array(seriesLetter).min(1).max(26),
});
export type CounterValues = z.infer<typeof counterValues>;

/** 台席: where customers are served. */
export const counter = z.strictObject({
  id: z.int(),
  ...counterValues.shape,
  seriesIds: z.array(z.int()),
  active: z.boolean(),
});
export type Counter = z.infer<typeof counter>;
