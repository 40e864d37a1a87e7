import { Refusal } from '../../shared/call/refusal.ts';
import type { LogRow } from './queue-log.ts';
import type { Visitor } from './visitor.ts';

/** Who was serving in each half hour of the day, by its number from midnight; half hours with nobody are absent. */
export type Duty = ReadonlyMap<number, ReadonlySet<string>>;

/** A day of a log, as it can be played. */
export interface LogDay {
  readonly date: string;
  /** In the order of their coming. */
  readonly visitors: readonly Visitor[];
  readonly duty: Duty;
  /** 系统故障: when the operator's system was down. */
  readonly failures?: readonly { readonly fromS: number; readonly untilS: number }[];
}

export const halfHourS = 1_800;
const dayS = 86_400;

/**
 * The visitors and servers of one date of a log. Throws the refusals `simulation.no-such-date` and
 * `simulation.nobody-serves`.
 */
export function logDay(rows: readonly LogRow[], date: string): LogDay {
  const ofDate = rows.filter((row) => row.date === date);
  if (ofDate.length === 0) throw new Refusal('simulation.no-such-date', { date });
  const visitors = ofDate
    .filter(isVisitor)
    .map(visitorOf)
    .sort((a, b) => a.arrivesS - b.arrivesS);
  const duty = dutyOf(ofDate);
  if (duty.size === 0 && visitors.some((visitor) => visitor.kind === 'patient')) {
    throw new Refusal('simulation.nobody-serves', { date });
  }
  return { date, visitors, duty };
}

/** Everybody who reached the queue or an agent; whoever left the voice menu before is no visitor of the hall. */
function isVisitor(row: LogRow): boolean {
  return row.outcome !== 'PHANTOM' && (row.queueStartS > 0 || row.outcome === 'AGENT');
}

function visitorOf(row: LogRow): Visitor {
  const arrivesS = arrivalOf(row);
  const { businessCode, isHighPriority } = row;
  const coming = { businessCode, arrivesS, ...(isHighPriority && { priorityClass: 'vip' as const }) };
  return row.outcome === 'AGENT'
    ? { kind: 'patient', ...coming, serviceS: row.serviceS }
    : { kind: 'impatient', ...coming, leavesS: Math.max(arrivesS, onward(row.queueExitS, row)) };
}

/**
 * Into the queue, or straight to an agent. A few of the bank's calls were served without a recorded start (and
 * for 0 seconds): they came when they left the voice menu.
 */
function arrivalOf(row: LogRow): number {
  return row.queueStartS || row.serviceStartS || row.vruExitS;
}

/** A moment of a row that reads as much earlier than its arrival was after midnight: the log's clock wraps. */
function onward(second: number, row: LogRow): number {
  return arrivalOf(row) - second > dayS / 2 ? second + dayS : second;
}

/** The agents who were serving in each half hour. Services by an unknown agent, or at an unknown time, do not count. */
function dutyOf(rows: readonly LogRow[]): Duty {
  const duty = new Map<number, Set<string>>();
  for (const row of rows) {
    if (row.outcome !== 'AGENT' || row.server === '' || row.serviceStartS === 0) continue;
    const from = onward(row.serviceStartS, row);
    const last = Math.max(from, from + row.serviceS - 1);
    for (let half = Math.floor(from / halfHourS); half <= Math.floor(last / halfHourS); half += 1) {
      const agents = duty.get(half);
      if (agents) agents.add(row.server);
      else duty.set(half, new Set([row.server]));
    }
  }
  return duty;
}

/** Everyone who serves some time of the day, by code. */
export function agentsOf(duty: Duty): string[] {
  return [...new Set([...duty.values()].flatMap((agents) => [...agents]))].sort();
}

/**
 * Who serves at a moment. In a half hour in which nobody was serving, those who were last go on for as long as
 * somebody waits who will not give up.
 * @param mustServe whether a patient visitor waits
 */
export function onDuty(duty: Duty, second: number, mustServe: boolean): ReadonlySet<string> {
  const half = Math.floor(second / halfHourS);
  const planned = duty.get(half);
  if (planned) return planned;
  if (!mustServe) return new Set();
  const last = Math.max(...[...duty.keys()].filter((served) => served < half));
  return duty.get(last) ?? new Set();
}
