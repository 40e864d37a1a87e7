import type { SendResult } from '../../../shared/printing/print-job.ts';
import type { PrinterState, PrinterTrouble } from '../../../shared/printing/printer.ts';
import { isEndOfJobAnswer, paperEndedBy, withEndOfJobQuestion } from './end-of-job.ts';
import type { Patience } from './patience.ts';
import { LineBroken, type PrinterLine } from './printer-line.ts';
import {
  type StatusSubject,
  isStatusAnswer,
  stateFrom,
  statusQuestion,
  statusSubjects,
  stoppedBy,
} from './real-time-status.ts';

/** What earlier jobs have taught about a printer; null where nothing is known yet. */
export interface Habits {
  /** Whether it answers how it is. */
  answers: boolean | null;
  /** Whether it says when a job is done. */
  confirms: boolean | null;
}

/** One exchange with a printer that takes ESC/POS over a line that it can answer on. */
export interface Conversation {
  readonly line: PrinterLine;
  readonly patience: Patience;
  readonly habits: Habits;
  /** Told how the printer is while a job is under way. */
  readonly onState?: ((state: PrinterState) => void) | undefined;
}

/** Asks a printer how it is. Silence is `unknown`. Throws `LineBroken`. */
export async function askState({ line, patience, habits }: Conversation): Promise<PrinterState> {
  const answers = new Map<StatusSubject, number>();
  const within = habits.answers === false ? patience.silent : patience.answer;
  line.forget(isStatusAnswer);
  for (const subject of statusSubjects) {
    await line.write(statusQuestion(subject), patience.stall);
    const answer = await line.answer(isStatusAnswer, within);
    if (answer === null) break;
    answers.set(subject, answer);
  }
  if (answers.size > 0) habits.answers = true;
  habits.answers ??= false;
  return stateFrom(answers);
}

/**
 * Sends one job: asks first and sends nothing into a known trouble, then sends, then waits for the printer's word.
 * `not-sent` only while none of the job's bytes can have left us.
 */
export async function sendJob(talk: Conversation, job: Uint8Array): Promise<SendResult> {
  let written = false;
  try {
    const trouble = stoppedBy(await askState(talk));
    if (trouble) return { fate: 'not-sent', trouble };
    await talk.line.write(withEndOfJobQuestion(job), talk.patience.stall);
    written = true;
    return await wordAfter(talk);
  } catch (error) {
    if (!(error instanceof LineBroken)) throw error;
    return { fate: written || error.begun ? 'unknown' : 'not-sent', trouble: 'offline' };
  }
}

/** Waits until the printer has said that the job is done, or has had its time. Throws `LineBroken`. */
async function wordAfter(talk: Conversation): Promise<SendResult> {
  const { line, patience, habits } = talk;
  const began = performance.now();
  for (;;) {
    const answer = await line.answer(isEndOfJobAnswer, Math.min(patience.look, timeFor(talk, null)));
    if (answer !== null) {
      habits.confirms = true;
      return paperEndedBy(answer) ? { fate: 'unknown', trouble: 'paper-out' } : { fate: 'confirmed' };
    }
    const state: PrinterState = habits.answers ? await askState(talk) : { kind: 'unknown' };
    talk.onState?.(state);
    const trouble = stoppedBy(state);
    if (performance.now() - began < timeFor(talk, trouble)) continue;
    if (trouble) return { fate: 'unknown', trouble };
    if (habits.answers && state.kind === 'unknown') return { fate: 'unknown', trouble: 'offline' };
    habits.confirms ??= false;
    await line.end(patience.goodbye);
    return { fate: 'sent' };
  }
}

/** How long the word of a printer that has the whole job is waited for, milliseconds. */
function timeFor({ patience, habits }: Conversation, trouble: PrinterTrouble | null): number {
  if (trouble) return patience.trouble;
  if (habits.confirms === null) return patience.firstDone;
  return habits.confirms ? patience.done : patience.unconfirming;
}
