import type { Finding, FindingState } from '../../shared/findings/finding.ts';
import type { ReadableDb } from '../database/handle.ts';

/** Which findings are wanted; what is left out is not asked for. */
export interface FindingFilter {
  /** Seen at or after this moment, UTC ms. */
  readonly from: number;
  /** And before this one. */
  readonly until: number;
  readonly kinds?: readonly string[] | undefined;
  readonly polarity?: Finding['polarity'] | undefined;
  readonly severities?: readonly Finding['severity'][] | undefined;
  readonly state?: FindingState | undefined;
  readonly subject?: Finding['subject'] | undefined;
  readonly source?: Finding['source'] | undefined;
}

interface FindingRow extends Omit<Finding, 'subject' | 'source' | 'words'> {
  readonly subjectKind: string;
  readonly subjectId: number;
  readonly sourceKind: string;
  readonly sourceId: number;
  readonly words: string;
}

type Bound = Readonly<Record<string, string | number | null>>;

const select = `SELECT id, kind, polarity, severity, subject_kind AS subjectKind, subject_id AS subjectId,
  source_kind AS sourceKind, source_id AS sourceId, dedupe_key AS dedupeKey, words, times, first_at AS firstAt,
  last_at AS lastAt, settled_at AS settledAt, iif(settled_at IS NULL, 'open', 'settled') AS state FROM finding`;

const wanted = `hall_id = @hallId AND first_at < @until AND last_at >= @from
  AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
  AND (@polarity IS NULL OR polarity = @polarity)
  AND (@severities IS NULL OR severity IN (SELECT value FROM json_each(@severities)))
  AND (@state IS NULL OR (settled_at IS NULL) = (@state = 'open'))
  AND (@subjectKind IS NULL OR (subject_kind = @subjectKind AND subject_id = @subjectId))
  AND (@sourceKind IS NULL OR (source_kind = @sourceKind AND source_id = @sourceId))`;

/** The findings that were seen in the filter's span, the one seen last first. */
export function listFindings(
  db: ReadableDb,
  hallId: number,
  filter: FindingFilter,
  limit: number,
): Finding[] {
  return db
    .read<[Bound], FindingRow>(`${select} WHERE ${wanted} ORDER BY last_at DESC, id DESC LIMIT @limit`)
    .all({ ...bound(hallId, filter), limit })
    .map(findingOf);
}

/** One finding of a hall, or undefined. */
export function findFinding(db: ReadableDb, hallId: number, id: number): Finding | undefined {
  const row = db.read<[number, number], FindingRow>(`${select} WHERE hall_id = ? AND id = ?`).get(hallId, id);
  return row && findingOf(row);
}

/** How many findings were seen in the filter's span. */
export function countFindings(db: ReadableDb, hallId: number, filter: FindingFilter): number {
  const row = db
    .read<[Bound], { n: number }>(`SELECT count(*) AS n FROM finding WHERE ${wanted}`)
    .get(bound(hallId, filter));
  return row?.n ?? 0;
}

function bound(hallId: number, filter: FindingFilter): Bound {
  const { from, until, kinds, polarity, severities, state, subject, source } = filter;
  return {
    hallId,
    from,
    until,
    kinds: kinds ? JSON.stringify(kinds) : null,
    polarity: polarity ?? null,
    severities: severities ? JSON.stringify(severities) : null,
    state: state ?? null,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    sourceKind: source?.kind ?? null,
    sourceId: source?.id ?? null,
  };
}

function findingOf({ subjectKind, subjectId, sourceKind, sourceId, words, ...row }: FindingRow): Finding {
  return {
    ...row,
    subject: { kind: subjectKind, id: subjectId },
    source: { kind: sourceKind, id: sourceId },
    words: JSON.parse(words) as Finding['words'],
  };
}
