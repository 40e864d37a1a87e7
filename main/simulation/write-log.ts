import type { InventedVisit } from './invented-day.ts';
import { type LogColumn, logColumns } from './queue-log.ts';

/** Writes an invented day in the columns of a queue log; `type` is the code of the business. */
export function queueLogOf(date: string, visits: readonly InventedVisit[]): string {
  const rows = visits.map((visit) => {
    const cells = cellsOf(date, visit);
    return logColumns.map((column) => cells[column] ?? 0).join(',');
  });
  return `${[logColumns.join(','), ...rows].join('\n')}\n`;
}

/** As in the bank's log, who did not wait has no queue and no class; nobody in a hall goes through a voice menu. */
function cellsOf(date: string, visit: InventedVisit): Partial<Record<LogColumn, string | number>> {
  const { businessCode, arrivesS } = visit;
  const leftQueueS = visit.kind === 'served' ? visit.startsS : visit.leavesS;
  const waited = leftQueueS > arrivesS;
  return {
    date,
    type: businessCode,
    vru_entry_s: arrivesS,
    vru_exit_s: arrivesS,
    ...(waited && {
      priority: visit.isCare ? 2 : 1,
      q_start_s: arrivesS,
      q_exit_s: leftQueueS,
      q_time_s: leftQueueS - arrivesS,
    }),
    ...(visit.kind === 'served'
      ? {
          outcome: 'AGENT',
          ser_start_s: visit.startsS,
          ser_exit_s: visit.startsS + visit.serviceS,
          ser_time_s: visit.serviceS,
          server: visit.agent,
        }
      : { outcome: 'HANG', server: '' }),
  };
}
