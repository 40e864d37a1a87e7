import { type ComplaintView, redLineWarning } from './complaint.ts';
import {
  answerOverdue,
  bypassRisk,
  contactOverdue,
  nobodyKeeps,
  promiseOverdue,
  redLine,
  repeatComplaint,
  resultOverdue,
} from './finding-kinds.ts';
import type { FindingKind } from '../findings/finding-kind.ts';
import type { Finding } from '../findings/finding.ts';
import type { firstContactFindingTextsZh } from './finding-texts.zh-CN.ts';
import type { RecordState } from './life-cycle.ts';

/** Something that is wrong with a record now, said with figures only: never what was asked, or who asked. */
export interface Trouble {
  readonly kind: FindingKind;
  readonly severity: Finding['severity'];
  readonly sentence: keyof typeof firstContactFindingTextsZh;
  readonly figures: Readonly<Record<string, number>>;
}

/** What the rules need to know of a record. Times are UTC ms. */
export interface Watched {
  readonly state: RecordState;
  readonly openedAt: number;
  readonly promisedAt: number;
  readonly answerDueAt: number | null;
  readonly complaint: ComplaintView | null;
  /** True where its owner is off today and nobody stands in. */
  readonly unkept: boolean;
}

/** What a moment is: UTC ms, the end of its business day, and the days on which the red line is warned of. */
export interface Moment {
  readonly now: number;
  readonly dayEnds: number;
  readonly warnOn: readonly number[];
}

/** All that is wrong with a record at a moment; nothing once it is closed. */
export function troublesOf(record: Watched, { now, dayEnds, warnOn }: Moment): Trouble[] {
  if (record.state === 'closed') return [];
  const away: Trouble[] =
    record.unkept && record.promisedAt < dayEnds
      ? [{ kind: nobodyKeeps, severity: 'major', sentence: 'nobodyKeeps', figures: {} }]
      : [];
  return [...promiseTroubles(record, now), ...away, ...complaintTroubles(record, now, warnOn)];
}

function promiseTroubles({ state, promisedAt, answerDueAt }: Watched, now: number): Trouble[] {
  const late: Trouble[] = [];
  if (promisedAt < now) {
    late.push({
      kind: promiseOverdue,
      severity: 'major',
      sentence: state === 'to-tell' ? 'notTold' : 'promiseOverdue',
      figures: {},
    });
  }
  if (answerDueAt !== null && answerDueAt < now) {
    late.push({ kind: answerOverdue, severity: 'minor', sentence: 'answerOverdue', figures: {} });
  }
  return late;
}

function complaintTroubles(
  { openedAt, promisedAt, complaint }: Watched,
  now: number,
  warnOn: readonly number[],
): Trouble[] {
  if (complaint === null) return [];
  const found: Trouble[] = [];
  if (complaint.bypassRisk) {
    found.push({ kind: bypassRisk, severity: 'critical', sentence: 'bypassRisk', figures: {} });
  }
  if (complaint.contactedAt === null && complaint.contactBy < now) {
    found.push({ kind: contactOverdue, severity: 'major', sentence: 'contactOverdue', figures: {} });
  }
  if (complaint.resultBy < now && promisedAt >= now) {
    found.push({ kind: resultOverdue, severity: 'major', sentence: 'resultOverdue', figures: {} });
  }
  if (complaint.repeatOf !== null) {
    const figures = { former: complaint.repeatOf };
    found.push({ kind: repeatComplaint, severity: 'major', sentence: 'repeat', figures });
  }
  const line = redLineTrouble(openedAt, now, warnOn);
  return line === null ? found : [...found, line];
}

function redLineTrouble(openedAt: number, now: number, warnOn: readonly number[]): Trouble | null {
  const warning = redLineWarning(openedAt, now, warnOn);
  if (warning === null) return null;
  return {
    kind: redLine,
    severity: warning.passed ? 'critical' : 'major',
    sentence: warning.passed ? 'redLinePassed' : 'redLine',
    figures: { day: warning.day },
  };
}
