import { type PrinterState, type PrinterTrouble, isStopped } from '../../../shared/printing/printer.ts';

/**
 * ESC/POS real-time status (`DLE EOT n`): 1 the printer, 2 why it is offline, 3 which error, 4 the paper. The paper
 * is asked early, because a printer that falls silent after two answers has then said what matters most.
 */
export const statusSubjects = [1, 4, 2, 3] as const;
export type StatusSubject = (typeof statusSubjects)[number];

/** What a printer answered, one byte for each subject that it answered at all. */
export type StatusAnswers = ReadonlyMap<StatusSubject, number>;

/** The question for one subject: answered at once, even by a printer that is offline or has a full buffer. */
export function statusQuestion(subject: StatusSubject): Uint8Array {
  return Uint8Array.of(0x10, 0x04, subject);
}

/** Whether a byte is an answer to `DLE EOT`: bits 1 and 4 set, bits 0 and 7 not, whatever it says. */
export function isStatusAnswer(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

/** What each bit says, worst and most telling first: an open cover looks like missing paper to many a sensor. */
const meanings: readonly (readonly [StatusSubject, bits: number, PrinterTrouble])[] = [
  [2, 0b0000_0100, 'cover-open'],
  [4, 0b0110_0000, 'paper-out'],
  [2, 0b0010_0000, 'paper-out'],
  [3, 0b0000_1000, 'cutter'],
  [3, 0b0110_0000, 'error'],
  [2, 0b0100_0000, 'error'],
  [1, 0b0000_1000, 'offline'],
  [4, 0b0000_1100, 'paper-low'],
];

/** What the answers mean. A printer is ready only when it has answered everything; half an answer is unknown. */
export function stateFrom(answers: StatusAnswers): PrinterState {
  const found = meanings.find(([subject, bits]) => ((answers.get(subject) ?? 0) & bits) !== 0);
  if (found) return { kind: 'trouble', trouble: found[2] };
  return { kind: statusSubjects.every((subject) => answers.has(subject)) ? 'ready' : 'unknown' };
}

/** The trouble for which a printer takes no job; null for one that prints, warns only, or says nothing. */
export function stoppedBy(state: PrinterState): PrinterTrouble | null {
  return state.kind === 'trouble' && isStopped(state) ? state.trouble : null;
}
