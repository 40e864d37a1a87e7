import { type DueRule, type Occurrence, lastDue, nextDue } from './due.ts';

/** Work of one kind that falls due by a rule. */
export interface ScheduledKind {
  readonly kind: string;
  readonly rule: DueRule;
  /** After days switched off: only the newest occurrence, or each of them. */
  readonly missed: 'newest' | 'each';
}

/** What is decided from: the hall's clock, and how far each kind has been queued. */
export interface ScheduleState {
  /** UTC ms. */
  readonly now: number;
  readonly timeZone: string;
  /** Nothing was due before the hall was set up, UTC ms. */
  readonly since: number;
  /** The newest occurrence of each kind that was queued, UTC ms. */
  readonly lastQueued: ReadonlyMap<string, number>;
}

/** An occurrence that has fallen due and is not queued yet. */
export interface DueOccurrence extends Occurrence {
  readonly kind: string;
}

/** What has fallen due by now and is not queued yet, oldest first within each kind. */
export function jobsDue(scheduled: readonly ScheduledKind[], state: ScheduleState): DueOccurrence[] {
  return scheduled.flatMap(({ kind, rule, missed }) => {
    const after = Math.max(state.since, state.lastQueued.get(kind) ?? state.since);
    const newest = lastDue(rule, state.now, state.timeZone);
    if (newest.at <= after) return [];
    const occurrences = missed === 'newest' ? [newest] : dueBetween(rule, after, newest.at, state.timeZone);
    return occurrences.map((occurrence) => ({ kind, ...occurrence }));
  });
}

/** When something next falls due by these rules, UTC ms; infinity where there is no rule. */
export function nextDueOf(scheduled: readonly ScheduledKind[], now: number, timeZone: string): number {
  return Math.min(...scheduled.map(({ rule }) => nextDue(rule, now, timeZone).at));
}

/** The occurrences after one moment and up to another. */
function dueBetween(rule: DueRule, after: number, until: number, timeZone: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let next = nextDue(rule, after, timeZone); next.at <= until; next = nextDue(rule, next.at, timeZone)) {
    found.push(next);
  }
  return found;
}
