import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import {
  firstContactFindingKinds,
  followUpOverdue,
  massComplaint,
} from '../../shared/first-contact/finding-kinds.ts';
import { firstContactFindingTextsEn } from '../../shared/first-contact/finding-texts.en.ts';
import { firstContactFindingTextsZh } from '../../shared/first-contact/finding-texts.zh-CN.ts';
import { followUpWithinDays, redLineWarnings } from '../../shared/first-contact/settings.ts';
import { firstContactTextsEn } from '../../shared/first-contact/texts.en.ts';
import { firstContactTextsZh } from '../../shared/first-contact/texts.zh-CN.ts';
import { type Trouble, troublesOf } from '../../shared/first-contact/trouble.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { complaintsOf } from '../../db/first-contact/complaints.ts';
import { type StoredRecord, complaintsToFollowUp, openRecords } from '../../db/first-contact/records.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type Mismatch, mend, mismatchOf } from '../findings/keep-true.ts';
import { keepersToday } from './lookup.ts';
import { massesNow } from './masses.ts';
import { massTermsToday, todays } from './terms-today.ts';

const words = { zh: withChineseMarks(firstContactFindingTextsZh), en: firstContactFindingTextsEn };

/** What of the findings about records does not fit how they stand now. */
export function mismatchNow(context: QueryContext): Mismatch {
  const { now } = context;
  const wanted = [...openTroubles(context), ...followUpTroubles(context)].map(({ record, trouble }) =>
    findingOf(record, trouble, now),
  );
  return mismatchOf(context, firstContactFindingKinds, [...wanted, ...massFindings(context)]);
}

interface Troubled {
  readonly record: Pick<StoredRecord, 'id'>;
  readonly trouble: Trouble;
}

function openTroubles(context: QueryContext): Troubled[] {
  const { db, hall, businessDate, now } = context;
  const open = openRecords(db, hall.id);
  const complaints = complaintsOf(
    db,
    open.map(({ id }) => id),
  );
  const keeperOf = keepersToday(context);
  const moment = {
    now,
    dayEnds: zonedTime(addDays(businessDate, 1), '00:00', hall.timeZone),
    warnOn: redLineWarnings.map(todays(context)),
  };
  return open.flatMap((record) => {
    const watched = {
      ...record,
      complaint: complaints.get(record.id) ?? null,
      unkept: keeperOf(record.ownerId) === null,
    };
    return troublesOf(watched, moment).map((trouble) => ({ record, trouble }));
  });
}

/** 回访逾期: closed complaints that nobody has called again in time. */
function followUpTroubles(context: QueryContext): Troubled[] {
  const within = todays(context)(followUpWithinDays) * 86_400_000;
  return complaintsToFollowUp(context.db, context.hall.id)
    .filter(({ closedAt }) => closedAt !== null && closedAt + within < context.now)
    .map((record) => ({
      record,
      trouble: { kind: followUpOverdue, severity: 'minor', sentence: 'followUpOverdue', figures: {} },
    }));
}

/** 群体投诉: one finding for each category of which there are too many now. */
function massFindings(context: QueryContext): NewFinding[] {
  const { hall, now } = context;
  const { hours } = massTermsToday(context);
  return [...massesNow(context)].map(([category, times]) => ({
    kind: massComplaint.kind,
    polarity: 'problem',
    severity: 'critical',
    subject: { kind: 'hall', id: hall.id },
    source: { kind: 'hall', id: hall.id },
    dedupeKey: `${massComplaint.kind}:${category}`,
    occurredAt: now,
    words: {
      zh: filled(words.zh.mass, { hours, times, category: firstContactTextsZh.categories[category] }),
      en: filled(words.en.mass, { hours, times, category: firstContactTextsEn.categories[category] }),
    },
  }));
}

/** Tells what is wrong with the hall's records now, and settles what is right again. */
export function mendFindings(context: CommandContext): void {
  mend(context, mismatchNow(context));
}

function findingOf(
  { id }: Pick<StoredRecord, 'id'>,
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
