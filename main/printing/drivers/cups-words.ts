import type { SendResult } from '../../../shared/printing/print-job.ts';
import type { PrinterState, PrinterTrouble } from '../../../shared/printing/printer.ts';
import type { ProgramCall, ProgramEnd } from './run-program.ts';
import { type SpooledPrinter, spooledTitle } from './spooler.ts';

/** CUPS' programs answer in the words of the language they are started in; we read the untranslated ones. */
const env = { LC_ALL: 'C' };

/** Hands bytes over as they are (`-o raw`): no filter of the system touches them. */
export function lpCall(systemName: string, bytes: Uint8Array): ProgramCall {
  return {
    file: 'lp',
    args: ['-d', systemName, '-o', 'raw', '-t', spooledTitle, '-'],
    env,
    input: bytes,
  };
}

/** Asks how printers are: one, or all of them. */
export function lpstatCall(systemName?: string): ProgramCall {
  return { file: 'lpstat', args: ['-l', '-p', ...(systemName === undefined ? [] : [systemName])], env };
}

/** What `lp` complains of before it has handed anything over. */
const refusals: readonly (readonly [words: RegExp, PrinterTrouble])[] = [
  [/does not exist|No such|unknown (?:printer|destination)|no default/i, 'unreachable'],
  [/scheduler not responding|Unable to connect|Connection refused|Bad file descriptor/i, 'offline'],
  [/not accepting/i, 'offline'],
];

/** What became of a job that was given to `lp`. What it was refused before the first byte may be tried again. */
export function lpFate(end: ProgramEnd): SendResult {
  if (end.kind === 'absent') return { fate: 'not-sent', trouble: 'unreachable' };
  if (end.kind === 'stopped') return { fate: 'unknown', trouble: 'offline' };
  if (end.code === 0) return { fate: 'sent' };
  const refusal = refusals.find(([words]) => words.test(end.complained));
  return refusal ? { fate: 'not-sent', trouble: refusal[1] } : { fate: 'unknown', trouble: 'error' };
}

/** What CUPS passes on of a printer's own complaints (`printer-state-reasons`), worst first. */
const alerts: readonly (readonly [word: RegExp, PrinterTrouble])[] = [
  [/\b(?:cover|door|interlock)-open/, 'cover-open'],
  [/\bmedia-(?:empty|needed)/, 'paper-out'],
  [/\bmedia-jam|cutter/, 'cutter'],
  [/\boffline|connecting-to-device|timed-out|shutdown/, 'offline'],
  [/\bmedia-low/, 'paper-low'],
];

/**
 * Reads what `lpstat -l -p` says of each printer. A printer that was stopped at the system is offline; one of which
 * nothing is said is unknown: the spooler does not see the paper.
 */
export function lpstatPrinters(said: string): SpooledPrinter[] {
  return said
    .split(/^printer /m)
    .slice(1)
    .map((about) => ({ systemName: /^\S+/.exec(about)?.[0] ?? '', state: stateIn(about) }));
}

/** What the socket and USB ways of CUPS report while they wait for a printer, in the line below its name. */
const saysUnreached =
  /^\s+.*(?:may not exist|is unavailable|not responding|Waiting for printer|is not connected)/im;

function stateIn(about: string): PrinterState {
  const alert = /^\s*Alerts: (.*)$/m.exec(about)?.[1] ?? '';
  const named = alerts.find(([word]) => word.test(alert));
  if (named) return { kind: 'trouble', trouble: named[1] };
  if (/^\S+ disabled/.test(about) || saysUnreached.test(about))
    return { kind: 'trouble', trouble: 'offline' };
  return { kind: 'unknown' };
}
