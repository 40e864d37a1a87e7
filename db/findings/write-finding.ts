import { type NewFinding, newFinding } from '../../shared/findings/finding.ts';
import type { Db } from '../database/handle.ts';

/**
 * Writes a finding in the caller's transaction. One that is known by its dedupe key is counted once more, takes the
 * newer words, severity and source, and is open again; the same one told twice (seen no later than the last time)
 * changes nothing, so that whoever follows events may repeat itself.
 */
export function writeFinding(db: Db, hallId: number, found: NewFinding): void {
  const { kind, polarity, severity, subject, source, dedupeKey, words, occurredAt } = newFinding.parse(found);
  db.write<unknown[]>(
    `INSERT INTO finding (hall_id, kind, polarity, severity, subject_kind, subject_id, source_kind, source_id,
       dedupe_key, words, first_at, last_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (hall_id, dedupe_key) DO UPDATE SET severity = excluded.severity, words = excluded.words,
       source_kind = excluded.source_kind, source_id = excluded.source_id,
       times = times + 1, last_at = excluded.last_at, settled_at = NULL
     WHERE excluded.last_at > last_at`,
  ).run(
    hallId,
    kind,
    polarity,
    severity,
    subject.kind,
    subject.id,
    source.kind,
    source.id,
    dedupeKey,
    JSON.stringify(words),
    occurredAt,
    occurredAt,
  );
}

/** Notes that what a finding tells of is right again (UTC ms). Nothing happens where it is not open. */
export function settleFinding(db: Db, hallId: number, dedupeKey: string, at: number): void {
  db.write<[number, number, string]>(
    'UPDATE finding SET settled_at = ? WHERE hall_id = ? AND dedupe_key = ? AND settled_at IS NULL',
  ).run(at, hallId, dedupeKey);
}
