import { z } from 'zod';
import { rollColumns } from './receipt-text.ts';

/**
 * How bytes or pages reach a printer. `browser` is the browser's own print dialogue at the station that asks; every
 * other one is reached by the host, or by the station on whose machine the printer hangs.
 */
export const printerConnection = z.discriminatedUnion('kind', [
  /** Raw TCP, ESC/POS: most receipt printers with a network plug listen on 9100. */
  z.strictObject({
    kind: z.literal('network'),
    address: z.string().trim().min(1).max(120),
    port: z.int().min(1).max(65_535).default(9100),
  }),
  /** Raw bytes through the system's spooler: receipt printers on USB. */
  z.strictObject({ kind: z.literal('spooler'), systemName: z.string().trim().min(1).max(120) }),
  /** A serial port, such as `COM3` or `/dev/ttyS0`. */
  z.strictObject({
    kind: z.literal('serial'),
    path: z.string().trim().min(1).max(120),
    baudRate: z.int().min(1200).max(921_600).default(9600),
  }),
  /** A printer of the operating system, which takes pages. */
  z.strictObject({ kind: z.literal('system'), systemName: z.string().trim().min(1).max(120) }),
  /** PDF (or, where there is no desktop, the sheet) into a folder. */
  z.strictObject({ kind: z.literal('folder'), folder: z.string().trim().min(1).max(400) }),
  z.strictObject({ kind: z.literal('browser') }),
]);
export type PrinterConnection = z.infer<typeof printerConnection>;
export type ConnectionKind = PrinterConnection['kind'];

/** The kinds of connection in the order in which they are offered. */
export const connectionKinds = [
  'network',
  'spooler',
  'serial',
  'system',
  'folder',
  'browser',
] as const satisfies ConnectionKind[];

/** What a printer holds: a roll of a width, or sheets of a size. */
export const printerPapers = ['58mm', '80mm', 'A4', 'A5'] as const;
export type PrinterPaper = (typeof printerPapers)[number];

/** 用途: what a printer is there for. 号票, 回执, 报表, 证书. */
export const printPurposes = ['ticket', 'slip', 'report', 'certificate'] as const;
export type PrintPurpose = (typeof printPurposes)[number];

/** What a store may set of a printer. */
export const printerValues = z.strictObject({
  name: z.string().trim().min(1).max(40),
  connection: printerConnection,
  paper: z.enum(printerPapers),
  /** The station on whose machine it hangs, by record id; null for the host's machine or the network. */
  stationId: z.int().nullable(),
  /** Whether it cuts the paper by itself. */
  cutter: z.boolean(),
  /** Whether it can beep, and should when a paper comes out. */
  beeper: z.boolean(),
});
export type PrinterValues = z.infer<typeof printerValues>;

/** 打印机. */
export const printer = z.strictObject({ id: z.int(), ...printerValues.shape, active: z.boolean() });
export type Printer = z.infer<typeof printer>;

/** What can be wrong with a printer. `paper-low` is a warning: it still prints. `unreachable`: a wrong address, or refused. */
export const printerTroubles = [
  'paper-out',
  'paper-low',
  'cover-open',
  'offline',
  'unreachable',
  'cutter',
  'error',
] as const;
export const printerTrouble = z.enum(printerTroubles);
export type PrinterTrouble = z.infer<typeof printerTrouble>;

/** How a printer is, as far as it says. No answer is `unknown`, never `ready`. */
export const printerState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('unknown') }),
  z.strictObject({ kind: z.literal('trouble'), trouble: printerTrouble }),
]);
export type PrinterState = z.infer<typeof printerState>;

/** Whether nothing comes out of it until somebody has done something about it. */
export function isStopped(state: PrinterState): boolean {
  return state.kind === 'trouble' && state.trouble !== 'paper-low';
}

/** Whether it takes bytes (ESC/POS); others take pages. */
export function takesBytes({ kind }: PrinterConnection): boolean {
  return kind === 'network' || kind === 'spooler' || kind === 'serial';
}

/** Whether it prints on a roll. */
export function isRoll(paper: PrinterPaper): paper is keyof typeof rollColumns {
  return Object.hasOwn(rollColumns, paper);
}
