import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { firstContactFindingKinds } from '../../shared/first-contact/finding-kinds.ts';
import { firstContactFindingTextsEn } from '../../shared/first-contact/finding-texts.en.ts';
import { firstContactFindingTextsZh } from '../../shared/first-contact/finding-texts.zh-CN.ts';
import { redLineWarnings } from '../../shared/first-contact/settings.ts';
import { type Trouble, troublesOf } from '../../shared/first-contact/trouble.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { listFindings } from '../../db/findings/list-findings.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import { type StoredRecord, openRecords } from '../../db/first-contact/records.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { todays } from './terms-today.ts';

const words = { zh: withChineseMarks(firstContactFindingTextsZh), en: firstContactFindingTextsEn };

/** More findings than a hall ever has open at once. */
const all = 10_000;

/** What of the findings about records does not fit how they stand now. */
export interface Mismatch {
  readonly toWrite: readonly NewFinding[];
  /** Dedupe keys. */
  readonly toSettle: readonly string[];
}

/** Holds what is wrong with the hall's records now against the findings that are open about them. */
export function mismatchNow(context: QueryContext): Mismatch {
  const { db, hall, now } = context;
  const open = openRecords(db, hall.id);
  const complaints = complaintsOf(
    db,
    open.map(({ id }) => id),
  );
  const warnOn = redLineWarnings.map(todays(context));
  const wanted = open.flatMap((record) =>
    troublesOf({ ...record, complaint: complaints.get(record.id) ?? null }, now, warnOn).map((trouble) =>
      findingOf(record, trouble, now),
    ),
  );
  const told = new Map(
    listFindings(
      db,
      hall.id,
      {
        from: 0,
        until: Number.MAX_SAFE_INTEGER,
        kinds: firstContactFindingKinds.map(({ kind }) => kind),
        state: 'open',
      },
      all,
    ).map(({ dedupeKey, words: { zh } }) => [dedupeKey, zh]),
  );
  const keys = new Set(wanted.map(({ dedupeKey }) => dedupeKey));
  return {
    toWrite: wanted.filter(({ dedupeKey, words: { zh } }) => told.get(dedupeKey) !== zh),
    toSettle: [...told.keys()].filter((key) => !keys.has(key)),
  };
}

/** Writes and settles what does not fit. */
export function mendFindings(context: CommandContext): void {
  const { db, hall, now } = context;
  const { toWrite, toSettle } = mismatchNow(context);
  for (const finding of toWrite) writeFinding(db, hall.id, finding);
  for (const key of toSettle) settleFinding(db, hall.id, key, now);
}

function findingOf(
  { id }: StoredRecord,
  { kind, severity, sentence, figures }: Trouble,
  now: number,
): NewFinding {
  const filling = { ...figures, record: id };
  return {
    kind: kind.kind,
    polarity: 'problem',
    severity,
    subject: { kind: 'first-contact', id },
    source: { kind: 'first-contact', id },
    dedupeKey: `${kind.kind}:${id}`,
    occurredAt: now,
    words: { zh: filled(words.zh[sentence], filling), en: filled(words.en[sentence], filling) },
  };
}
