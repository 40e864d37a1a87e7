import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { staffOfHall } from './audience.ts';
import { printJob, printJobStates, printSubject } from './print-job.ts';
import { printPurposes, printerState, printerTrouble } from './printer.ts';

const id = z.int().positive();

/** A print as the queue of prints shows it. */
export const listedPrint = z.strictObject({
  job: printJob,
  /** What the record that it is about is called, such as `A012`; null where it has no name. */
  subjectName: z.string().nullable(),
  /** How the printer is that it waits for. */
  printerState,
});
export type ListedPrint = z.infer<typeof listedPrint>;

/** What became of a paper, for whoever waits for it. */
export const paperProgress = z.strictObject({
  jobId: z.int(),
  state: z.enum(printJobStates),
  copy: z.int(),
  /** When it was asked for, UTC ms. */
  askedAt: z.int(),
  /** What keeps it from being printed now, where that is known. */
  trouble: printerTrouble.nullable(),
});
export type PaperProgress = z.infer<typeof paperProgress>;

/** A printer that lets papers wait. */
export const stoppedPrinter = z.strictObject({
  id: z.int(),
  name: z.string(),
  trouble: printerTrouble,
  /** UTC ms */
  since: z.int(),
  purposes: z.array(z.enum(printPurposes)),
  waiting: z.int(),
});
export type StoppedPrinter = z.infer<typeof stoppedPrinter>;

const refusals = ['printing.unknown-job', 'printing.wrong-state'];

/** 打印队列: what becomes of the papers that were asked for, and what people do about it. */
export const printJobContract = {
  /** What waits or asks, of every day, and what a day has seen, newest first. */
  jobs: query({
    input: z.strictObject({ date: businessDateSchema.exactOptional() }),
    output: z.strictObject({
      date: z.string(),
      open: z.array(listedPrint),
      day: z.array(listedPrint),
      printers: z.array(z.strictObject({ id: z.int(), name: z.string() })),
      stations: z.array(z.strictObject({ id: z.int(), name: z.string() })),
      people: z.array(z.strictObject({ id: z.int(), name: z.string() })),
    }),
    roles: [...staffOfHall, 'regional'],
    topics: ['printing'],
  }),
  /** The newest copy of a paper about a record, or null where none was asked for. */
  paper: query({
    input: z.strictObject({ paper: z.string().max(60), subject: printSubject }),
    output: paperProgress.nullable(),
    roles: 'everyone',
    topics: ['printing'],
  }),
  /** The printers in trouble that matter at the calling station: its own, and those of the kiosks. */
  stopped: query({
    input: z.strictObject({}),
    output: z.array(stoppedPrinter),
    roles: 'everyone',
    topics: ['printing'],
  }),
  /** Lets a print that was given up wait once more. Nothing of it was ever sent. */
  retry: command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: ['printing'],
    refusals: [...refusals, 'printing.no-printer', 'printing.no-longer-wanted'],
  }),
  cancel: command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: ['printing'],
    refusals,
  }),
  /** Somebody has looked: the paper whose fate nobody knew came out. */
  cameOut: command({
    input: z.strictObject({ id }),
    output: z.strictObject({}),
    roles: staffOfHall,
    topics: ['printing'],
    refusals,
  }),
  /** 补打: one more copy, which says the how manieth it is. `copy` is the one after the newest that the screen shows. */
  reprint: command({
    input: z.strictObject({ id, copy: z.int().min(1).max(99) }),
    output: z.strictObject({ id: z.int() }),
    roles: staffOfHall,
    topics: ['printing'],
    refusals: [...refusals, 'printing.no-printer', 'printing.no-longer-wanted', 'printing.other-copy'],
  }),
} satisfies RoomContract;
