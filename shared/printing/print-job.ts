import { z } from 'zod';
import { printPurposes, printerTrouble } from './printer.ts';

/** What became of one attempt to print. */
export const sendResult = z.discriminatedUnion('fate', [
  /** Not one byte left us: it is safe to try again by itself. */
  z.strictObject({ fate: z.literal('not-sent'), trouble: printerTrouble }),
  /** All of it was accepted, and the printer says nothing. */
  z.strictObject({ fate: z.literal('sent') }),
  /** The printer answered afterwards that all is well and that it is done. */
  z.strictObject({ fate: z.literal('confirmed') }),
  /** It broke off in the middle or after: nobody knows what is on the paper. */
  z.strictObject({ fate: z.literal('unknown'), trouble: printerTrouble }),
]);
export type SendResult = z.infer<typeof sendResult>;

export const printJobStates = [
  'queued',
  'sending',
  'sent',
  'confirmed',
  'failed',
  'unknown',
  'cancelled',
] as const;
export type PrintJobState = (typeof printJobStates)[number];

/** The record that a paper is about, such as `ticket` 17. */
export const printSubject = z.strictObject({ kind: z.string().min(1).max(40), id: z.int() });
export type PrintSubject = z.infer<typeof printSubject>;

const at = z.int();
const common = {
  id: z.int(),
  /** The kind of paper: room and paper, such as `queue.ticket`. Its name stands in the room's texts under `papers`. */
  paper: z.string(),
  purpose: z.enum(printPurposes),
  subject: printSubject,
  /** 补打: 0 for the first print, n for the n-th print after it. */
  copy: z.int().min(0),
  /** Who asked for it: the station, and the person where somebody had signed in. */
  stationId: z.int(),
  personId: z.int().nullable(),
  askedAt: at,
  printerId: z.int(),
  /** The printer that it was meant for, where that one was in trouble for too long; null where it is on its own. */
  insteadOf: z.int().nullable(),
  /** How often it has been begun. */
  attempts: z.int().min(0),
};

/** Why a job that was not printed is given up: rendering it went wrong, its printer is no longer used, its day is over. */
export const printFailures = ['fault', 'no-printer', 'too-late'] as const;

/** What a person said of a job whose fate nobody knew: it came out, or it has to be printed again. */
export const printAnswers = ['came-out', 'again'] as const;

/** 打印任务: one copy of one paper, in the life-cycle state that it is in. Times are UTC ms. */
export const printJob = z.discriminatedUnion('state', [
  /** Waits; `trouble` tells what kept it from being printed the last time. */
  z.strictObject({
    ...common,
    state: z.literal('queued'),
    nextAttemptAt: at,
    trouble: printerTrouble.nullable(),
  }),
  z.strictObject({ ...common, state: z.literal('sending'), beganAt: at }),
  z.strictObject({ ...common, state: z.literal('sent'), endedAt: at }),
  /** Its printer said so, or with `answer` a person did. */
  z.strictObject({
    ...common,
    state: z.literal('confirmed'),
    endedAt: at,
    answer: z.literal('came-out').nullable(),
  }),
  z.strictObject({ ...common, state: z.literal('failed'), endedAt: at, failure: z.enum(printFailures) }),
  /** Never printed again by itself. `trouble` is null where a restart or a lost claim cut it off. */
  z.strictObject({
    ...common,
    state: z.literal('unknown'),
    endedAt: at,
    trouble: printerTrouble.nullable(),
    answer: z.literal('again').nullable(),
  }),
  /** By a person, or because the paper is no longer wanted (`over`), such as the ticket of a visit that has ended. */
  z.strictObject({
    ...common,
    state: z.literal('cancelled'),
    endedAt: at,
    reason: z.enum(['person', 'over']),
  }),
]);
export type PrintJob = z.infer<typeof printJob>;
