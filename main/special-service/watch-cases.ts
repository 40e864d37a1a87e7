import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { chainOf } from '../../shared/special-service/approvals.ts';
import type { ApprovalLevel, CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { approvalWaiting, specialServiceFindingKinds } from '../../shared/special-service/finding-kinds.ts';
import { specialServiceFindingTextsEn } from '../../shared/special-service/finding-texts.en.ts';
import { specialServiceFindingTextsZh } from '../../shared/special-service/finding-texts.zh-CN.ts';
import { approvalMinutes, leftDays, outsideDays } from '../../shared/special-service/settings.ts';
import { type CaseTrouble, type Patience, troubleOf } from '../../shared/special-service/trouble.ts';
import { workingDaysBetween } from '../../shared/store/working-days.ts';
import { businessDateOf, zonedParts } from '../../shared/time/business-date.ts';
import { type StoredCase, openCases } from '../../db/special-service/cases.ts';
import { entriesInVersions } from '../../db/special-service/catalogue.ts';
import { findPerson } from '../../db/staff/people.ts';
import { readWorkingCalendar } from '../../db/store/calendar.ts';
import type { QueryContext } from '../call/handler.ts';
import { todays } from '../first-contact/terms-today.ts';
import { type Mismatch, isTrue, mend, mismatchOf } from '../findings/keep-true.ts';
import type { Watch } from '../jobs/watch.ts';

const words = { zh: withChineseMarks(specialServiceFindingTextsZh), en: specialServiceFindingTextsEn };

const hourMs = 3_600_000;

/**
 * 案件看护: what the back office has not done in time, what nobody approves, told, or goes on with, and an appointment
 * that was not kept are findings by themselves, and settled as soon as they are right again.
 */
export const watchCases: Watch = {
  name: 'special-service.cases',
  about: ['special-service', 'settings'],
  topics: ['findings', 'special-service'],
  isDue: (context) => !isTrue(mismatchNow(context)),
  apply: (context) => mend(context, mismatchNow(context)),
};

function mismatchNow(context: QueryContext): Mismatch {
  const open = openCases(context.db, context.hall.id);
  const entries = entriesInVersions(context.db, [...new Set(open.map(({ versionId }) => versionId))]);
  const patience = patienceToday(context);
  const wanted = open.flatMap((one) => {
    const entry = entries.get(one.versionId);
    const waitsFor = (entry && levelOf(one, entry)) ?? null;
    const trouble = troubleOf({ ...one, waitsFor }, context.now, patience);
    return entry && trouble ? [findingOf(context, { one, entry, waitsFor, trouble })] : [];
  });
  return mismatchOf(context, specialServiceFindingKinds, wanted);
}

function levelOf({ level, amount }: StoredCase, { approvals }: CatalogueEntry): ApprovalLevel | undefined {
  return level === null ? undefined : chainOf(approvals, amount)[level];
}

function patienceToday(context: QueryContext): Patience {
  const { db, hall, businessDate } = context;
  const today = todays(context);
  const calendar = readWorkingCalendar(db, hall.id);
  const dateOf = (at: number): string => businessDateOf(at, hall.timeZone);
  return {
    approvalMs: today(approvalMinutes) * 60_000,
    leftMs: today(leftDays) * 24 * hourMs,
    untoldMs: 24 * hourMs,
    outsideIsLate: (since) => workingDaysBetween(dateOf(since), businessDate, calendar) > today(outsideDays),
    dayIsOver: (at) => dateOf(at) < businessDate,
  };
}

interface Found {
  readonly one: StoredCase;
  readonly entry: CatalogueEntry;
  readonly waitsFor: ApprovalLevel | null;
  readonly trouble: CaseTrouble;
}

function findingOf(
  { db, hall, now }: QueryContext,
  {
    one: { id, handlerId },
    entry: { name },
    waitsFor,
    trouble: {
      kind: { kind },
      sentence,
      at,
    },
  }: Found,
): NewFinding {
  const { hour, minute } = zonedParts(at, hall.timeZone);
  const filling = {
    number: id,
    date: businessDateOf(at, hall.timeZone),
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    staff: findPerson(db, handlerId)?.staffNumber ?? '',
  };
  return {
    kind,
    polarity: 'problem',
    severity: kind === approvalWaiting.kind ? 'minor' : 'major',
    subject: { kind: 'special-case', id },
    source: { kind: 'special-case', id },
    dedupeKey: `${kind}:${id}`,
    occurredAt: now,
    words: {
      zh: filled(words.zh[sentence], { ...filling, name: name.zh, level: waitsFor?.name.zh ?? '' }),
      en: filled(words.en[sentence], {
        ...filling,
        name: name.en ?? name.zh,
        level: waitsFor?.name.en ?? waitsFor?.name.zh ?? '',
      }),
    },
  };
}
