import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { AskedItem, Check, CheckView } from '../../shared/checklists/check.ts';
import { problemsOf } from '../../shared/checklists/answer.ts';
import { isRepeat } from '../../shared/checklists/repeats.ts';
import type { Severity } from '../../shared/corrective-actions/action.ts';
import { addDays } from '../../shared/time/business-date.ts';
import type { FindingKind } from '../../shared/findings/finding-kind.ts';
import { itemRepeated, vetoFailed } from '../../shared/five-s/finding-kinds.ts';
import { roundFindingTextsEn } from '../../shared/five-s/round-finding-texts.en.ts';
import { roundFindingTextsZh } from '../../shared/five-s/round-finding-texts.zh-CN.ts';
import { itemPasts } from '../../db/checklists/item-pasts.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext } from '../call/handler.ts';
import { pastDays, viewOfCheck } from '../checklists/check-view.ts';
import { openOrJoinAction } from '../corrective-actions/open-action.ts';

const words = { zh: withChineseMarks(roundFindingTextsZh), en: roundFindingTextsEn };

/**
 * What comes of a round that was handed in: a finding for each ★ that failed and each problem that came back, settled
 * by the round in which the item is right again; and a corrective action for each problem that was not put right at
 * once, which joins the one that is open about the same item (reference §5, rectification loop).
 */
export function followRound(context: CommandContext, view: CheckView): void {
  if (view.check.kind !== 'five-s') return;
  const repeats = new Set(view.repeats);
  for (const asked of view.items) {
    const problems = problemsAt(asked);
    if (problems === null) continue;
    const repeated = repeats.has(asked.item.code);
    tellFinding(context, view.check, asked, vetoFailed, asked.item.veto && problems > 0);
    tellFinding(context, view.check, asked, itemRepeated, repeated);
    if (problems > 0 && !asked.answer?.fixedOnSpot) openAction(context, view, asked, repeated);
  }
}

/**
 * A round that is taken back takes its findings back, where no other round says the same; what was opened to be put
 * right stays, somebody may be at it.
 */
export function takeBackRound(context: CommandContext, check: Check): void {
  if (check.kind !== 'five-s') return;
  const { db, hall, now, businessDate } = context;
  const pasts = itemPasts(db, check.templateId, { since: addDays(businessDate, -pastDays) });
  for (const { item } of viewOfCheck(context, check.id).items) {
    const failed = (pasts.get(item.code)?.problems ?? []).map((problems) => problems > 0);
    if (failed[0] !== true) settleFinding(db, hall.id, keyOf(vetoFailed, item.code), now);
    if (!isRepeat(failed)) settleFinding(db, hall.id, keyOf(itemRepeated, item.code), now);
  }
}

function tellFinding(
  { db, hall, now }: CommandContext,
  check: Check,
  { item }: AskedItem,
  found: FindingKind,
  isSo: boolean,
): void {
  const dedupeKey = keyOf(found, item.code);
  if (!isSo) return settleFinding(db, hall.id, dedupeKey, now);
  const sentence = found === vetoFailed ? 'vetoFailed' : 'repeat';
  writeFinding(db, hall.id, {
    kind: found.kind,
    polarity: 'problem',
    severity: found === vetoFailed ? 'critical' : 'major',
    subject: { kind: 'hall', id: hall.id },
    source: { kind: 'check', id: check.id },
    dedupeKey,
    occurredAt: now,
    words: {
      zh: filled(words.zh[sentence], { code: item.code, text: item.text.zh }),
      en: filled(words.en[sentence], { code: item.code, text: item.text.en ?? item.text.zh }),
    },
  });
}

function openAction(context: CommandContext, view: CheckView, asked: AskedItem, repeated: boolean): void {
  const { item, photos } = asked;
  const area = view.areas.find(({ code }) => code === item.areaCode) ?? null;
  openOrJoinAction(context, {
    source: { kind: 'checklist-item', checkId: view.check.id, itemCode: item.code },
    subjectKey: `five-s:${item.code}`,
    title: item.text,
    area,
    severity: severityOf(asked),
    repeated,
    beforePhotos: photos.map(({ sha256, capturedAt }) => ({ sha256, capturedAt })),
    ownerId: null,
  });
}

/** By the item's weight; a ★ is always critical. */
function severityOf({ item: { veto, weight } }: AskedItem): Severity {
  if (veto) return 'critical';
  return weight === 3 ? 'major' : 'minor';
}

/** Null for what did not apply, or was never answered. */
function problemsAt({ answer }: AskedItem): number | null {
  return answer && problemsOf(answer.finding);
}

function keyOf({ kind }: FindingKind, itemCode: string): string {
  return `${kind}:${itemCode}`;
}
