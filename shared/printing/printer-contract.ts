import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { printAssignment } from './assignment.ts';
import { printerKeepers, printerReaders } from './audience.ts';
import { printer, printerState, printerValues } from './printer.ts';

const id = z.int().positive();

/** A printer with how it is now. */
export const printerNow = z.strictObject({
  ...printer.shape,
  state: printerState,
  /** Since when it is so, UTC ms; null where it has not been looked at since the host started. */
  since: z.int().nullable(),
  /** How many papers wait for it or are under way. */
  waiting: z.int(),
});
export type PrinterNow = z.infer<typeof printerNow>;

const refusals = [
  'printing.unknown-printer',
  'printing.name-taken',
  'printing.unknown-station',
  'printing.bytes-need-roll',
];

/** 打印机: which the store has, how each is reached, and what it is there for. */
export const printerContract = {
  printers: query({
    input: z.strictObject({}),
    output: z.array(printerNow),
    roles: printerReaders,
    topics: ['printing'],
  }),
  addPrinter: command({
    input: printerValues,
    output: printer,
    roles: printerKeepers,
    topics: ['printing'],
    refusals,
  }),
  changePrinter: command({
    input: z.strictObject({ id, ...printerValues.shape }),
    output: printer,
    roles: printerKeepers,
    topics: ['printing'],
    refusals,
  }),
  setPrinterActive: command({
    input: z.strictObject({ id, active: z.boolean() }),
    output: printer,
    roles: printerKeepers,
    topics: ['printing'],
    refusals: ['printing.unknown-printer'],
  }),
  /** 测试页. One that still waits is not asked for twice. */
  printTestPage: command({
    input: z.strictObject({ id }),
    output: z.strictObject({ jobId: z.int() }),
    roles: printerReaders,
    topics: ['printing'],
    refusals: ['printing.unknown-printer', 'printing.out-of-use'],
  }),
  /** The printers that the host's own system has, by the names it gives them; null where there is no way to ask. */
  systemPrinters: query({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ name: z.string(), displayName: z.string() })).nullable(),
    roles: printerKeepers,
    topics: ['printing'],
  }),
  assignments: query({
    input: z.strictObject({}),
    output: z.array(printAssignment),
    roles: printerReaders,
    topics: ['printing'],
  }),
  /** Says which printer serves a purpose; without `assigned` a station follows the hall again. */
  assignPurpose: command({
    input: z.strictObject({
      stationId: id.nullable(),
      purpose: printAssignment.shape.purpose,
      assigned: printAssignment.pick({ printerId: true, fallbackPrinterId: true }).nullable(),
    }),
    output: z.strictObject({}),
    roles: printerKeepers,
    topics: ['printing'],
    refusals: [
      'printing.unknown-printer',
      'printing.unknown-station',
      'printing.cannot-serve',
      'printing.same-fallback',
    ],
  }),
} satisfies RoomContract;
