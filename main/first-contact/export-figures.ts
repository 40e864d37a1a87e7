import { filled } from '../../shared/call/filled.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import type { figuresContract } from '../../shared/first-contact/figures-contract.ts';
import { type Rate, figureNames } from '../../shared/first-contact/figures.ts';
import { figureSheetTextsEn } from '../../shared/first-contact/sheet-texts.en.ts';
import { figureSheetTextsZh } from '../../shared/first-contact/sheet-texts.zh-CN.ts';
import { firstContactTextsEn } from '../../shared/first-contact/texts.en.ts';
import { firstContactTextsZh } from '../../shared/first-contact/texts.zh-CN.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { listDepartments } from '../../db/first-contact/departments.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { type OutColumn, type OutSheet, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';
import { firstContactFigures } from './figures.ts';
import { type FileOut, fileOf } from './sheet-file.ts';

type Asked = InputOf<(typeof figuresContract)['exportFigures']>;

const sheetWords = { 'zh-CN': figureSheetTextsZh, en: figureSheetTextsEn };
const roomWords = { 'zh-CN': firstContactTextsZh, en: firstContactTextsEn };

/** The figures as a workbook: rates with their n, departments, complaints by category. Nothing about a customer. */
export async function exportFigures(context: QueryContext, asked: Asked): Promise<FileOut> {
  const { db, hall } = context;
  const { from, to, language } = asked;
  const name = filled(sheetWords[language].fileName, { hall: findHall(db)?.code ?? '', from, to });
  return fileOf(name, await writeWorkbook(sheetsOf(context, asked), hall.timeZone));
}

function sheetsOf(context: QueryContext, { from, to, language }: Asked): OutSheet[] {
  const words = sheetWords[language];
  const room = roomWords[language];
  const { rates, departments, categories } = firstContactFigures(context, { from, to });
  const names = new Map(
    listDepartments(context.db, context.hall.id).map(({ id, name }) => [id, nameIn(name, language)]),
  );
  return [
    outSheet(
      words.rates,
      [
        { header: words.figure, of: ({ figure }) => ({ kind: 'text', value: room.rates[figure].name }) },
        ...rateColumns<{ readonly rate: Rate }>(language, ({ rate }) => rate),
      ],
      figureNames.map((figure) => ({ figure, rate: rates[figure] })),
    ),
    outSheet(
      words.departments,
      [
        {
          header: words.department,
          of: ({ departmentId }) => ({ kind: 'text', value: names.get(departmentId) ?? '' }),
        },
        ...rateColumns<{ readonly inTime: Rate }>(language, ({ inTime }) => inTime),
        { header: words.mean, of: ({ meanMs }) => ({ kind: 'duration', value: meanMs }) },
      ],
      departments,
    ),
    outSheet(
      words.categories,
      [
        {
          header: words.category,
          of: ({ category }) => ({ kind: 'text', value: room.categories[category] }),
        },
        { header: words.count, of: ({ count }) => ({ kind: 'number', value: count }) },
      ],
      categories,
    ),
  ];
}

function rateColumns<Row>(language: Asked['language'], rateOf: (row: Row) => Rate): OutColumn<Row>[] {
  const words = sheetWords[language];
  return [
    { header: words.done, of: (row) => ({ kind: 'number', value: rateOf(row).done }) },
    { header: words.of, of: (row) => ({ kind: 'number', value: rateOf(row).of }) },
    { header: words.share, of: (row) => ({ kind: 'share', value: shareOf(rateOf(row)) }) },
  ];
}

function shareOf({ done, of }: Rate): number | null {
  return of === 0 ? null : done / of;
}
