import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import { returnedByStaff } from '../../shared/lost-found/finding-kinds.ts';
import { lostFoundFindingTextsEn } from '../../shared/lost-found/finding-texts.en.ts';
import { lostFoundFindingTextsZh } from '../../shared/lost-found/finding-texts.zh-CN.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import type { CommandContext } from '../call/handler.ts';

const words = { zh: withChineseMarks(lostFoundFindingTextsZh), en: lostFoundFindingTextsEn };

/** 典型事例 (A21): a finding of praise about the finder, which tomorrow's briefing reads. */
export function praiseFinder({ db, hall, now }: CommandContext, itemId: number, finderId: number): void {
  writeFinding(db, hall.id, {
    kind: returnedByStaff.kind,
    polarity: 'praise',
    severity: 'minor',
    subject: { kind: 'person', id: finderId },
    source: { kind: 'lost-item', id: itemId },
    dedupeKey: keyOf(itemId),
    occurredAt: now,
    words: {
      zh: filled(words.zh.returned, { item: itemId }),
      en: filled(words.en.returned, { item: itemId }),
    },
  });
}

/** Nobody is praised for it any more. */
export function takeBackPraise({ db, hall, now }: CommandContext, itemId: number): void {
  settleFinding(db, hall.id, keyOf(itemId), now);
}

function keyOf(itemId: number): string {
  return `${returnedByStaff.kind}:${itemId}`;
}
