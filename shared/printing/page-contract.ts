import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { printerState } from './printer.ts';

/** 单据: papers that queries make (their output is `{ html }` and nothing else), and the printer that the host has for them. */
export const pageContract = {
  /** The report printer of the calling station, where the host can send to it; null where there is none. */
  printerForReports: query({
    input: z.strictObject({}),
    output: z.strictObject({ name: z.string(), state: printerState }).nullable(),
    roles: 'everyone',
    topics: ['printing', 'stations'],
  }),
  /**
   * Sends the paper of a query to the report printer of the calling station. Whoever may see it may print it. The same
   * paper is not asked for twice while it waits; once it came out, the next one says 补打.
   */
  printPage: command({
    input: z.strictObject({ procedure: z.string().max(80), input: z.json() }),
    output: z.strictObject({
      /** The paper, as the subject of its prints. */
      pageId: z.int(),
    }),
    roles: 'everyone',
    topics: ['printing'],
    refusals: ['printing.no-printer', 'printing.unknown-paper', 'printing.no-longer-wanted'],
  }),
} satisfies RoomContract;
