import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { OutputOf } from '../../shared/call/procedure.ts';
import type { cleaningContract } from '../../shared/five-s/cleaning-contract.ts';
import { cleaningTextsEn } from '../../shared/five-s/cleaning-texts.en.ts';
import { cleaningTextsZh } from '../../shared/five-s/cleaning-texts.zh-CN.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';

const words = { 'zh-CN': withChineseMarks(cleaningTextsZh).cleaning, en: cleaningTextsEn.cleaning };

/** 值日表 on a lying A4, for the wall: a line for each area, a column for each day, room for a tick beside each name. */
export function cleaningPaper(
  { db, businessDate }: QueryContext,
  { days, areas, cells }: OutputOf<typeof cleaningContract.cleaningWeek>,
  language: PaperLanguage,
): string {
  const text = words[language];
  const hall = findHall(db);
  const nameAt = (date: string, areaId: number): string =>
    cells.find((cell) => cell.date === date && cell.areaId === areaId)?.turn?.name ?? '';
  return paperHtml({
    title: text.paper,
    hall: hall ? nameIn(hall.name, language) : '',
    date: businessDate,
    size: 'A4',
    landscape: true,
    language,
    signatures: [text.checkedBy],
    body: [
      {
        kind: 'table',
        columns: [
          { name: text.area },
          ...days.map((date) => ({ name: date.slice(5), align: 'center', width: 29 }) as const),
        ],
        rows: areas.map(({ id, name }) => [
          nameIn(name, language),
          ...days.map((date) => {
            const person = nameAt(date, id);
            return person === '' ? '' : `${person} □`;
          }),
        ]),
        rowHeight: 12,
      },
      { kind: 'text', paragraphs: [text.paperHint] },
    ],
  });
}
