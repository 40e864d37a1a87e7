import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { firstContactFindingKinds } from '../../shared/first-contact/finding-kinds.ts';
import { firstContactFindingTextsEn } from '../../shared/first-contact/finding-texts.en.ts';
import { firstContactFindingTextsZh } from '../../shared/first-contact/finding-texts.zh-CN.ts';
import { redLineWarnings } from '../../shared/first-contact/settings.ts';
import { type Trouble, troublesOf } from '../../shared/first-contact/trouble.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import { type StoredRecord, openRecords } from '../../db/first-contact/records.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type Mismatch, mend, mismatchOf } from '../findings/keep-true.ts';
import { todays } from './terms-today.ts';

const words = { zh: withChineseMarks(firstContactFindingTextsZh), en: firstContactFindingTextsEn };

/** What of the findings about records does not fit how they stand now. */
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
  return mismatchOf(context, firstContactFindingKinds, wanted);
}

/** Tells what is wrong with the hall's records now, and settles what is right again. */
export function mendFindings(context: CommandContext): void {
  mend(context, mismatchNow(context));
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
