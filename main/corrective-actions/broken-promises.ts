import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { repairOverdue } from '../../shared/corrective-actions/finding-kinds.ts';
import { correctiveActionFindingTextsEn } from '../../shared/corrective-actions/finding-texts.en.ts';
import { correctiveActionFindingTextsZh } from '../../shared/corrective-actions/finding-texts.zh-CN.ts';
import type { Repair } from '../../shared/corrective-actions/repair.ts';
import { brokenPromises, setToldOverdue } from '../../db/corrective-actions/repairs.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext } from '../call/handler.ts';
import type { Watch } from '../jobs/watch.ts';

const words = { zh: withChineseMarks(correctiveActionFindingTextsZh), en: correctiveActionFindingTextsEn };

/** 报修逾期: what was promised back for a day that is over is told once. */
export const watchRepairs: Watch = {
  name: 'corrective-actions.repairs',
  about: ['corrective-actions'],
  topics: ['corrective-actions', 'findings'],
  isDue: ({ db, hall, businessDate }) => brokenPromises(db, hall.id, businessDate).length > 0,
  apply: (context) => {
    for (const repair of brokenPromises(context.db, context.hall.id, context.businessDate)) {
      setToldOverdue(context.db, repair.id);
      writeBrokenPromise(context, repair);
    }
  },
};

/** It is back, or promised anew: nothing is open about the old promise. */
export function settleBrokenPromise({ db, hall, now }: CommandContext, repairId: number): void {
  settleFinding(db, hall.id, keyOf(repairId), now);
}

function writeBrokenPromise({ db, hall, now }: CommandContext, { id, thing }: Repair): void {
  writeFinding(db, hall.id, {
    kind: repairOverdue.kind,
    polarity: 'problem',
    severity: 'major',
    subject: { kind: 'repair', id },
    source: { kind: 'repair', id },
    dedupeKey: keyOf(id),
    occurredAt: now,
    words: {
      zh: filled(words.zh.repairOverdue, { thing }),
      en: filled(words.en.repairOverdue, { thing }),
    },
  });
}

function keyOf(repairId: number): string {
  return `${repairOverdue.kind}:${repairId}`;
}
