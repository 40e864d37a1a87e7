import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { actionOverdue } from '../../shared/corrective-actions/finding-kinds.ts';
import type { Escalation } from '../../shared/corrective-actions/step.ts';
import { correctiveActionFindingTextsEn } from '../../shared/corrective-actions/finding-texts.en.ts';
import { correctiveActionFindingTextsZh } from '../../shared/corrective-actions/finding-texts.zh-CN.ts';
import type { StoredAction } from '../../db/corrective-actions/actions.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext } from '../call/handler.ts';

const words = { zh: withChineseMarks(correctiveActionFindingTextsZh), en: correctiveActionFindingTextsEn };

/** Writes an overdue action as a finding. Each escalation tells it once more, graver. */
export function writeOverdue({ db, hall, now }: CommandContext, action: StoredAction, to: Escalation): void {
  const { id, title } = action;
  writeFinding(db, hall.id, {
    kind: actionOverdue.kind,
    polarity: 'problem',
    severity: to === 'region' ? 'critical' : 'major',
    subject: { kind: 'corrective-action', id },
    source: { kind: 'corrective-action', id },
    dedupeKey: keyOf(action),
    occurredAt: now,
    words: {
      zh: filled(words.zh.overdue[to], { title: shortened(title.zh) }),
      en: filled(words.en.overdue[to], { title: shortened(title.en ?? title.zh) }),
    },
  });
}

/** Settles the finding where the action is not overdue any more: closed, parked, or with a later deadline. */
export function settleOverdue(context: CommandContext, before: StoredAction, after: StoredAction): void {
  const isOver = after.state === 'closed' || after.state === 'parked' || after.escalatedTo === null;
  if (before.escalatedTo === null || !isOver) return;
  settleFinding(context.db, context.hall.id, keyOf(before), context.now);
}

function keyOf({ id }: Pick<StoredAction, 'id'>): string {
  return `${actionOverdue.kind}:${id}`;
}

/** Findings are one sentence. */
function shortened(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}

const longestTitle = 200;
