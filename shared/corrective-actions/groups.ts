import { type BusinessDate, addDays, businessDateOf } from '../time/business-date.ts';
import type { ActionLine } from './views.ts';

/** The last day of an action's deadline, in the hall: a deadline at midnight belongs to the day before it. */
export function lastDayOf({ dueAt }: Pick<ActionLine, 'dueAt'>, timeZone: string): BusinessDate {
  return businessDateOf(dueAt - 1, timeZone);
}

/** 按时间: how near the deadline is, the most urgent first. */
export const ages = ['overdue', 'today', 'week', 'later', 'parked'] as const;
export type Age = (typeof ages)[number];

/** Which of them an action that is not closed belongs to. @param now UTC ms */
export function ageOf(line: ActionLine, now: number, timeZone: string): Age {
  if (line.life.state === 'parked') return 'parked';
  if (line.dueAt <= now) return 'overdue';
  const today = businessDateOf(now, timeZone);
  const lastDay = lastDayOf(line, timeZone);
  if (lastDay <= today) return 'today';
  return lastDay <= addDays(today, 7) ? 'week' : 'later';
}

/** Some actions under one heading. */
export interface ActionGroup<K> {
  readonly key: K;
  readonly lines: readonly ActionLine[];
}

/** Actions under the headings that they belong to, each group in the order of the lines; the group of the first line first. */
export function groupedBy<K>(lines: readonly ActionLine[], keyOf: (line: ActionLine) => K): ActionGroup<K>[] {
  const groups = new Map<K, ActionLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, grouped]) => ({ key, lines: grouped }));
}
