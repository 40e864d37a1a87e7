import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { handOverDue } from '../../shared/lost-found/finding-kinds.ts';
import { lostFoundFindingTextsEn } from '../../shared/lost-found/finding-texts.en.ts';
import { lostFoundFindingTextsZh } from '../../shared/lost-found/finding-texts.zh-CN.ts';
import { isToHandOver } from '../../shared/lost-found/keeping.ts';
import { keepDays } from '../../shared/lost-found/settings.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import { keptItems } from '../../db/lost-found/items.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { type Mismatch, isTrue, mend, mismatchOf } from '../findings/keep-true.ts';
import type { Watch } from '../jobs/watch.ts';

const words = { zh: withChineseMarks(lostFoundFindingTextsZh), en: lostFoundFindingTextsEn };

/** 失物到期: what nobody came for in so many days is to be handed over; told once, settled when it has left. */
export const watchKept: Watch = {
  name: 'lost-found.kept',
  about: ['lost-found', 'settings'],
  topics: ['findings', 'lost-found'],
  isDue: (context) => !isTrue(mismatchNow(context)),
  apply: mendFindings,
};

/** Tells what is to be handed over now, and settles what has left the hall. */
export function mendFindings(context: CommandContext): void {
  mend(context, mismatchNow(context));
}

function mismatchNow(context: QueryContext): Mismatch {
  const { db, hall, businessDate, now } = context;
  const days = settingOn(db, hall.id, keepDays, businessDate);
  const wanted = keptItems(db, hall.id)
    .filter(({ foundAt }) => isToHandOver(foundAt, now, days))
    .map(({ id }) => findingOf(id, days, now));
  return mismatchOf(context, [handOverDue], wanted);
}

function findingOf(id: number, days: number, now: number): NewFinding {
  const filling = { item: id, count: days };
  return {
    kind: handOverDue.kind,
    polarity: 'problem',
    severity: 'minor',
    subject: { kind: 'lost-item', id },
    source: { kind: 'lost-item', id },
    dedupeKey: `${handOverDue.kind}:${id}`,
    occurredAt: now,
    words: { zh: filled(words.zh.handOverDue, filling), en: filled(words.en.handOverDue, filling) },
  };
}
