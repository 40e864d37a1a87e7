import type { FindingKind } from '../../shared/findings/finding-kind.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { listFindings } from '../../db/findings/list-findings.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** More findings of a few kinds than a hall ever has open at once. */
const all = 10_000;

/** What of the open findings does not fit what is wrong now. */
export interface Mismatch {
  readonly toWrite: readonly NewFinding[];
  /** Dedupe keys. */
  readonly toSettle: readonly string[];
}

/**
 * Holds the open findings of some kinds against all that is wrong now: what nobody has told yet, or told in other
 * words, is to be written; what is right again is to be settled.
 */
export function mismatchOf(
  { db, hall }: QueryContext,
  kinds: readonly FindingKind[],
  wanted: readonly NewFinding[],
): Mismatch {
  const filter = {
    from: 0,
    until: Number.MAX_SAFE_INTEGER,
    kinds: kinds.map(({ kind }) => kind),
    state: 'open',
  } as const;
  const told = new Map(
    listFindings(db, hall.id, filter, all).map(({ dedupeKey, words: { zh } }) => [dedupeKey, zh]),
  );
  const keys = new Set(wanted.map(({ dedupeKey }) => dedupeKey));
  return {
    toWrite: wanted.filter(({ dedupeKey, words: { zh } }) => told.get(dedupeKey) !== zh),
    toSettle: [...told.keys()].filter((key) => !keys.has(key)),
  };
}

/** Whether everything that is wrong is told, and nothing else. */
export function isTrue({ toWrite, toSettle }: Mismatch): boolean {
  return toWrite.length === 0 && toSettle.length === 0;
}

/**
 * Writes and settles what does not fit. What is told is an event of its subject (`finding.told`), for whoever follows
 * events: which kind, how bad, and the record behind it; the words stand in the finding, under the same dedupe key.
 */
export function mend(context: CommandContext, { toWrite, toSettle }: Mismatch): void {
  const { db, hall, now } = context;
  for (const finding of toWrite) {
    writeFinding(db, hall.id, finding);
    const { kind, severity, subject, source, dedupeKey } = finding;
    context.record({
      kind: 'finding.told',
      subjectKind: subject.kind,
      subjectId: subject.id,
      body: { kind, severity, source, dedupeKey },
    });
  }
  for (const key of toSettle) settleFinding(db, hall.id, key, now);
}
