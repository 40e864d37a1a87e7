import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import type { InputOf } from '../../shared/call/procedure.ts';
import { filled } from '../../shared/call/filled.ts';
import type { AskedItem, CheckView } from '../../shared/checklists/check.ts';
import type { Area, ChecklistItem, ItemWords } from '../../shared/checklists/template.ts';
import { roundReportForm } from '../../shared/five-s/round-form.ts';
import { fiveSTextsEn } from '../../shared/five-s/texts.en.ts';
import { fiveSTextsZh } from '../../shared/five-s/texts.zh-CN.ts';
import type { roundPaperContract } from '../../shared/five-s/round-paper-contract.ts';
import type { PaperColumn, PaperSection } from '../../shared/printing/paper-sections.ts';
import { type Paper, paperHtml } from '../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext, RoomHandlers } from '../call/handler.ts';
import { viewOfCheck } from '../checklists/check-view.ts';
import { numberOnForm } from '../printing/form-number.ts';
import { fiveSChecklist } from './five-s-checklist.ts';
import { itemsDue, routeOn } from './items-due.ts';

const texts = { 'zh-CN': withChineseMarks(fiveSTextsZh), en: fiveSTextsEn };

/** Millimetres: the narrow columns of a sheet, and room for a pen in each row. */
const columnWidths = { code: 14, problems: 16, fixed: 23, note: 40 };
const penRoom = 8;

export const roundPaperHandlers: RoomHandlers<typeof roundPaperContract> = {
  roundSheet: (context, input) => ({ html: roundSheet(context, input) }),
  roundReport: (context, { checkId, language }) => ({
    html: roundReport(context, viewOfCheck(context, checkId), language),
  }),
};

/** The items in the order in which they are keyed in, area by area, with empty cells. */
function roundSheet(
  context: QueryContext,
  { date, asks, language }: InputOf<(typeof roundPaperContract)['roundSheet']>,
): string {
  const words = texts[language].roundPaper;
  const checklist = fiveSChecklist(context);
  const codes = asks === 'route' ? routeOn(context, checklist, date) : itemsDue(context, checklist, 'paper');
  const items = codes.flatMap((code) => checklist.items.find((item) => item.code === code) ?? []);
  return paper(context, language, {
    title: words.sheet,
    date,
    body: [
      {
        kind: 'facts',
        facts: [
          [words.date, date],
          [words.occasion, ''],
        ],
      },
      { kind: 'text', paragraphs: [words.hint] },
      ...byArea(checklist.version.content.areas, items).map(([area, own]): PaperSection => ({
        kind: 'table',
        heading: nameIn(area.name, language),
        columns: columnsOf(language),
        rowHeight: penRoom,
        rows: own.map((item) => [item.code, itemText(item, language), '', '', '']),
      })),
    ],
  });
}

function roundReport(context: QueryContext, view: CheckView, language: PaperLanguage): string {
  const words = texts[language].roundPaper;
  const { check, areas, items, score } = view;
  const scoreOf = new Map(score.areas.map((area) => [area.code, area.score]));
  const failed = items.filter((asked) => (problemsIn(asked) ?? 0) > 0).length;
  const { occasions, showPicture }: Texts = texts[language];
  return paper(context, language, {
    title: words.report,
    date: check.businessDate,
    ...numberOnForm(context, roundReportForm, { kind: 'check', id: check.id }),
    body: [
      {
        kind: 'facts',
        facts: [
          [words.date, check.businessDate],
          [words.occasion, occasions[check.occasion] ?? check.occasion],
          [words.score, score.score?.toFixed(2) ?? words.none],
          [words.band, score.band === null ? words.none : showPicture.bands[score.band]],
          [words.checked, filled(words.items, { count: score.count })],
          [words.failed, filled(words.items, { count: failed })],
        ],
      },
      ...byArea(areas, items).map(([area, own]): PaperSection => ({
        kind: 'table',
        heading: filled(words.areaScore, {
          area: nameIn(area.name, language),
          score: scoreOf.get(area.code)?.toFixed(2) ?? words.none,
        }),
        columns: columnsOf(language),
        rows: own.map((asked) => foundRow(asked, language)),
      })),
      ...photoSection(items, language),
    ],
  });
}

interface Texts {
  readonly occasions: Readonly<Record<string, string>>;
  readonly showPicture: (typeof fiveSTextsZh)['showPicture'];
}

function paper(
  { db }: QueryContext,
  language: PaperLanguage,
  content: Pick<Paper, 'title' | 'date' | 'formNumber' | 'body'>,
): string {
  const { signers } = texts[language].roundPaper;
  const hall = findHall(db);
  return paperHtml({
    ...content,
    hall: hall ? nameIn(hall.name, language) : '',
    size: 'A4',
    language,
    signatures: [signers.checker, signers.checked],
  });
}

function columnsOf(language: PaperLanguage): PaperColumn[] {
  const words = texts[language].roundPaper;
  return [
    { name: words.code, width: columnWidths.code },
    { name: words.item },
    { name: words.problems, align: 'center', width: columnWidths.problems },
    { name: words.fixed, align: 'center', width: columnWidths.fixed },
    { name: words.note, width: columnWidths.note },
  ];
}

function foundRow(asked: AskedItem, language: PaperLanguage): string[] {
  const words = texts[language].roundPaper;
  const { item, answer } = asked;
  const finding = answer?.finding;
  const reason =
    finding?.kind === 'not-applicable' ? filled(words.notApplicable, { reason: finding.reason }) : '';
  return [
    item.code,
    itemText(item, language),
    String(problemsIn(asked) ?? words.none),
    answer?.fixedOnSpot === true ? words.yes : '',
    [reason, answer?.note ?? '', photoWords(asked, language)].filter((part) => part !== '').join(' '),
  ];
}

/** Why there is no photo of an item, where somebody said so. */
function photoWords({ photos, photoWaiver }: AskedItem, language: PaperLanguage): string {
  const words = texts[language].roundPaper;
  if (!photoWaiver || photos.length > 0) return '';
  return photoWaiver.kind === 'later'
    ? words.photoLater
    : filled(words.noPhoto, { reason: photoWaiver.reason });
}

function photoSection(items: readonly AskedItem[], language: PaperLanguage): PaperSection[] {
  const words = texts[language].roundPaper;
  const photos = items.flatMap(({ item, photos: own }) =>
    own.map(({ sha256 }) => ({
      sha256,
      caption: filled(words.caption, { code: item.code, text: wordsIn(item.text, language) }),
    })),
  );
  return photos.length === 0 ? [] : [{ kind: 'photos', heading: words.photos, photos, perRow: 3 }];
}

function problemsIn({ answer }: AskedItem): number | null {
  return answer?.finding.kind === 'counted' ? answer.finding.problems : null;
}

function itemText({ text, veto }: ChecklistItem, language: PaperLanguage): string {
  const words = wordsIn(text, language);
  return veto ? filled(texts[language].roundPaper.star, { text: words }) : words;
}

function wordsIn(text: ItemWords, language: PaperLanguage): string {
  return language === 'en' ? (text.en ?? text.zh) : text.zh;
}

/** The areas that have any of the things, each with its own. */
function byArea<T extends ChecklistItem | AskedItem>(
  areas: readonly Area[],
  things: readonly T[],
): (readonly [Area, T[]])[] {
  const areaOf = (thing: T): string => ('item' in thing ? thing.item.areaCode : thing.areaCode);
  return areas
    .map((area) => [area, things.filter((thing) => areaOf(thing) === area.code)] as const)
    .filter(([, own]) => own.length > 0);
}
