import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { sendResult } from './print-job.ts';
import { printer, printerState } from './printer.ts';

const id = z.int().positive();

/** One attempt of a print, as a station has claimed it. */
const attempt = { id, attempt: z.int().positive() };

/** A paper as a station's printer takes it. */
export const stationDocument = z.discriminatedUnion('takes', [
  /** ESC/POS, base64. */
  z.strictObject({ takes: z.literal('bytes'), base64: z.string() }),
  z.strictObject({
    takes: z.literal('page'),
    /** A whole HTML document with print styles. */
    html: z.string(),
    size: z.enum(['A4', 'A5', 'roll']),
    widthMicrons: z.int(),
    copies: z.int(),
    name: z.string(),
  }),
]);
export type StationDocument = z.infer<typeof stationDocument>;

/** A print that a station is to do, and on which of its printers. */
export const stationPrint = z.strictObject({ id: z.int(), printer });
export type StationPrint = z.infer<typeof stationPrint>;

/**
 * How a station prints for the host: it asks what there is, claims a print, fetches what is to be printed, prints it
 * and reports. The claim is the commit before the first byte; one that is never reported has an unknown fate, and is
 * never given out again.
 */
export const stationPrintingContract = {
  /** What waits for the printers that hang on the calling station and is due, oldest first; one for each printer. */
  mine: query({
    input: z.strictObject({}),
    output: z.array(stationPrint),
    roles: 'everyone',
    topics: ['printing'],
  }),
  claim: command({
    input: z.strictObject({ id }),
    output: z.strictObject({
      ...attempt,
      /** Until when it has to be reported, UTC ms. */
      leaseUntil: z.int(),
    }),
    roles: 'everyone',
    topics: ['printing'],
    refusals: ['printing.not-yours', 'printing.wrong-state'],
  }),
  /** What a claimed attempt is to print. Where making it fails, nothing was sent: the station reports that. */
  document: query({
    input: z.strictObject(attempt),
    output: stationDocument,
    roles: 'everyone',
    topics: ['printing'],
    refusals: ['printing.not-yours', 'printing.wrong-state'],
  }),
  /** What became of a claimed attempt. One that is no longer waited for changes nothing. */
  report: command({
    input: z.strictObject({ ...attempt, result: sendResult }),
    output: z.strictObject({}),
    roles: 'everyone',
    topics: ['printing'],
    refusals: ['printing.not-yours'],
  }),
  /** How a printer of the calling station is: told when it changes, and while it is in trouble and papers wait. */
  reportPrinter: command({
    input: z.strictObject({ printerId: id, state: printerState }),
    output: z.strictObject({}),
    roles: 'everyone',
    topics: ['printing'],
    refusals: ['printing.not-yours'],
  }),
} satisfies RoomContract;
