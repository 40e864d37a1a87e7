import { z } from 'zod';

/**
 * What became of a slip that was asked for: it went to the station's printer, it is shown to be printed by the browser
 * where the station has none, or this copy of it was asked for before and nothing happens twice.
 */
export const printed = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('printer') }),
  z.strictObject({ on: z.literal('screen'), html: z.string() }),
  z.strictObject({ on: z.literal('before') }),
]);
export type Printed = z.infer<typeof printed>;
