import { logColumns } from '../../../main/simulation/queue-log.ts';

type Cells = Partial<Record<(typeof logColumns)[number], string | number>>;

/** A log for tests: each row tells only what matters in it; the rest is 0, of 1999-01-05 and served by nobody. */
export function logOf(...rows: Cells[]): string {
  const lines = rows.map((row) => {
    const usual: Cells = { date: '1999-01-05', type: 'PS', outcome: 'AGENT', server: '' };
    return logColumns.map((column) => row[column] ?? usual[column] ?? 0).join(',');
  });
  return [logColumns.join(','), ...lines, ''].join('\n');
}

/** A caller who waits for ever, was served from a moment for so long, by an agent. */
export function served(at: number, serviceS: number, server: string, recordedStart = at): Cells {
  return {
    q_start_s: at,
    ser_start_s: recordedStart,
    ser_exit_s: recordedStart + serviceS,
    ser_time_s: serviceS,
    server,
  };
}

/** A caller who gives up. */
export function gaveUp(at: number, leaves: number): Cells {
  return { outcome: 'HANG', q_start_s: at, q_exit_s: leaves, q_time_s: (leaves - at + 86_400) % 86_400 };
}
