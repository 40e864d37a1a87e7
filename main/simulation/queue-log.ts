import { Refusal } from '../../shared/call/refusal.ts';
import { isBusinessDate } from '../../shared/time/business-date.ts';
import { businessOfType } from './log-types.ts';

/**
 * A queue log (排队记录) in the columns of the "Anonymous Bank" call-centre data of Technion, Israel Institute of
 * Technology, documented by Ilan Guedj and Avi Mandelbaum (2000). Times are seconds after midnight, 0 where it
 * did not happen.
 */
export const logColumns = [
  'date',
  'type',
  'priority',
  'outcome',
  'vru_entry_s',
  'vru_exit_s',
  'q_start_s',
  'q_exit_s',
  'q_time_s',
  'ser_start_s',
  'ser_exit_s',
  'ser_time_s',
  'server',
] as const;
export type LogColumn = (typeof logColumns)[number];

const outcomes = ['AGENT', 'HANG', 'PHANTOM'] as const;

/** One call or visit: served (AGENT), given up (HANG), or to be ignored (PHANTOM). */
export interface LogRow {
  /** Line of the file, the header being 1. */
  readonly line: number;
  readonly date: string;
  /** The code of the business that it was about. */
  readonly businessCode: string;
  /** The bank's second customer class, which starts with 90 seconds of credit; never recorded for who did not wait. */
  readonly isHighPriority: boolean;
  readonly outcome: (typeof outcomes)[number];
  readonly vruExitS: number;
  readonly queueStartS: number;
  readonly queueExitS: number;
  readonly serviceStartS: number;
  readonly serviceS: number;
  /** Who served, or '' where it is not known. */
  readonly server: string;
}

/** Two days: who comes before midnight is served by then. */
const lastSecond = 172_800;

/**
 * Reads a log. Columns may stand in any order and others beside them.
 * Throws the refusals `simulation.log-columns` and `simulation.log-cell`, with the line and what it found there.
 */
export function parseQueueLog(text: string): LogRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = lines[0]?.split(',') ?? [];
  const missing = logColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new Refusal('simulation.log-columns', { columns: missing.join(', ') });
  const at = new Map(logColumns.map((column) => [column, header.indexOf(column)]));
  return lines.flatMap((line, index) => {
    if (index === 0 || line === '') return [];
    const cells = line.split(',');
    if (cells.length !== header.length) {
      throw new Refusal('simulation.log-cells', {
        line: index + 1,
        cells: cells.length,
        expected: header.length,
      });
    }
    return [logRow(index + 1, (column) => cells[at.get(column) ?? -1] ?? '')];
  });
}

function logRow(line: number, cell: (column: LogColumn) => string): LogRow {
  const refuse = (column: LogColumn): never => {
    throw new Refusal('simulation.log-cell', { line, column, value: cell(column) });
  };
  const seconds = (column: LogColumn): number => {
    const value = Number(cell(column));
    return /^\d+$/.test(cell(column)) && value <= lastSecond ? value : refuse(column);
  };
  for (const column of ['vru_entry_s', 'q_time_s', 'ser_exit_s'] as const) seconds(column);
  const server = cell('server');
  return {
    line,
    date: isBusinessDate(cell('date')) ? cell('date') : refuse('date'),
    businessCode: businessOfType(cell('type')) ?? refuse('type'),
    isHighPriority: seconds('priority') === 2,
    outcome: outcomes.find((outcome) => outcome === cell('outcome')) ?? refuse('outcome'),
    vruExitS: seconds('vru_exit_s'),
    queueStartS: seconds('q_start_s'),
    queueExitS: seconds('q_exit_s'),
    serviceStartS: seconds('ser_start_s'),
    serviceS: seconds('ser_time_s'),
    server: /^([A-Za-z0-9][A-Za-z0-9-]{0,19})?$/.test(server) ? server : refuse('server'),
  };
}

/** The dates of a log, in the order of their first rows. */
export function datesOf(rows: readonly LogRow[]): string[] {
  return [...new Set(rows.map((row) => row.date))];
}
