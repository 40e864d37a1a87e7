import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { LostItem } from '../../shared/lost-found/lost-item.ts';
import { lostFoundPaperTextsEn } from '../../shared/lost-found/paper-texts.en.ts';
import { lostFoundPaperTextsZh } from '../../shared/lost-found/paper-texts.zh-CN.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';

const words = { 'zh-CN': withChineseMarks(lostFoundPaperTextsZh), en: lostFoundPaperTextsEn };

/** 失物领取单 on A5: what is handed out, lines for whoever takes it, and room for both signatures. */
export function receiptPaper(
  { db, hall, businessDate }: QueryContext,
  { id, what, cash, foundAt }: LostItem,
  language: PaperLanguage,
): string {
  const text = words[language];
  const here = findHall(db);
  return paperHtml({
    title: text.title,
    hall: here ? nameIn(here.name, language) : '',
    date: businessDate,
    size: 'A5',
    language,
    signatures: [text.claimant, text.checkedBy],
    body: [
      {
        kind: 'facts',
        facts: [
          [text.number, String(id)],
          [text.what, what],
          [text.cash, cash === null ? text.noCash : `¥${(cash / 100).toFixed(2)}`],
          [text.found, businessDateOf(foundAt, hall.timeZone)],
          [text.callName, ''],
          [text.phone, ''],
          [text.idLast4, ''],
        ],
      },
      { kind: 'text', paragraphs: [text.sentence] },
    ],
  });
}
