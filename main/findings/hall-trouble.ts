import type { FindingKind } from '../../shared/findings/finding-kind.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { JobContext } from '../jobs/job-kind.ts';

/**
 * What a job has found about the hall's own program: written while it is wrong, settled when it is right again.
 * @param words what is wrong; null where nothing is
 */
export function tellHallTrouble(
  { write, clock, jobId }: JobContext,
  hallId: number,
  { kind }: FindingKind,
  words: Finding['words'] | null,
): void {
  const now = clock.now();
  if (words === null) return write((db) => settleFinding(db, hallId, kind, now));
  write((db) =>
    writeFinding(db, hallId, {
      kind,
      polarity: 'problem',
      severity: 'critical',
      subject: { kind: 'hall', id: hallId },
      source: { kind: 'job', id: jobId },
      dedupeKey: kind,
      occurredAt: now,
      words,
    }),
  );
}
