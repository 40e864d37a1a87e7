import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { FindingKind } from '../../shared/findings/finding-kind.ts';
import type { NewFinding } from '../../shared/findings/finding.ts';
import type { CaseLine } from '../../shared/special-service/case-view.ts';
import {
  approvalWaiting,
  caseOverdue,
  resultUntold,
  specialServiceFindingKinds,
} from '../../shared/special-service/finding-kinds.ts';
import { specialServiceFindingTextsEn } from '../../shared/special-service/finding-texts.en.ts';
import { specialServiceFindingTextsZh } from '../../shared/special-service/finding-texts.zh-CN.ts';
import { approvalMinutes } from '../../shared/special-service/settings.ts';
import { openCases } from '../../db/special-service/cases.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { type Mismatch, isTrue, mend, mismatchOf } from '../findings/keep-true.ts';
import type { Watch } from '../jobs/watch.ts';
import { linesOf } from './views.ts';

const words = { zh: withChineseMarks(specialServiceFindingTextsZh), en: specialServiceFindingTextsEn };

/** A result that the customer still does not know after so long is a finding, ms. */
const untoldAfter = 24 * 3_600_000;

/** 案件看护: what the back office has not done in time, what nobody approves, what nobody told, are findings by themselves. */
export const watchCases: Watch = {
  name: 'special-service.cases',
  about: ['special-service', 'settings'],
  topics: ['findings', 'special-service'],
  isDue: (context) => !isTrue(mismatchNow(context)),
  apply: (context) => mend(context, mismatchNow(context)),
};

function mismatchNow(context: QueryContext): Mismatch {
  const { db, hall, businessDate, now } = context;
  const patience = settingOn(db, hall.id, approvalMinutes, businessDate) * 60_000;
  const wanted = linesOf(context, openCases(db, hall.id)).flatMap((line) => {
    const kind = troubleOf(line, now, patience);
    return kind === null ? [] : [findingOf(line, kind, now)];
  });
  return mismatchOf(context, specialServiceFindingKinds, wanted);
}

function troubleOf({ life }: CaseLine, now: number, patience: number): FindingKind | null {
  switch (life.state) {
    case 'back-office':
      return life.dueAt < now ? caseOverdue : null;
    case 'approving':
      return now - life.since > patience ? approvalWaiting : null;
    case 'to-tell':
      return now - life.since > untoldAfter ? resultUntold : null;
    default:
      return null;
  }
}

function findingOf({ id, name }: CaseLine, { kind }: FindingKind, now: number): NewFinding {
  const sentence = sentences[kind] ?? 'overdue';
  return {
    kind,
    polarity: 'problem',
    severity: kind === approvalWaiting.kind ? 'minor' : 'major',
    subject: { kind: 'special-case', id },
    source: { kind: 'special-case', id },
    dedupeKey: `${kind}:${id}`,
    occurredAt: now,
    words: {
      zh: filled(words.zh[sentence], { number: id, name: name.zh }),
      en: filled(words.en[sentence], { number: id, name: name.en ?? name.zh }),
    },
  };
}

const sentences: Readonly<Record<string, keyof typeof words.en>> = {
  [caseOverdue.kind]: 'overdue',
  [approvalWaiting.kind]: 'approvalWaiting',
  [resultUntold.kind]: 'untold',
};
