import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { PaperSection } from '../../shared/printing/paper-sections.ts';
import type { Paper } from '../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { dayAsSubject, dayForm } from '../../shared/reports/day-form.ts';
import type { GroupFigures, Rate } from '../../shared/reports/day-figures.ts';
import { reportsPaperTextsEn } from '../../shared/reports/paper-texts.en.ts';
import { reportsPaperTextsZh } from '../../shared/reports/paper-texts.zh-CN.ts';
import { share } from '../../shared/reports/statistics.ts';
import { reportsTextsEn } from '../../shared/reports/texts.en.ts';
import { reportsTextsZh } from '../../shared/reports/texts.zh-CN.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { numberOnForm } from '../printing/form-number.ts';
import { dayReport } from './day-report.ts';

const paperWords = { 'zh-CN': withChineseMarks(reportsPaperTextsZh.paper), en: reportsPaperTextsEn.paper };
const figureWords = { 'zh-CN': withChineseMarks(reportsTextsZh.figures), en: reportsTextsEn.figures };

/** 日报 on A4: the day's figures, by hour, counter and business, with boxes to sign. */
export function dayPaper(
  source: Pick<QueryContext, 'db' | 'hall'>,
  date: string,
  language: PaperLanguage,
): Paper {
  const words = paperWords[language];
  const report = dayReport(source, date);
  const { figures } = report;
  const counters = new Map(report.counters.map(({ id, number }) => [id, String(number)]));
  const businesses = new Map(report.businesses.map(({ id, name }) => [id, nameIn(name, language)]));
  const table = (heading: string, rows: readonly (readonly [string, GroupFigures])[]): PaperSection =>
    groupTable(heading, rows, language);
  const hall = findHall(source.db);
  return {
    title: words.title,
    hall: hall ? nameIn(hall.name, language) : '',
    date,
    ...numberOnForm(source, dayForm, dayAsSubject(date)),
    size: 'A4',
    language,
    signatures: [words.signatures.storeManager, words.signatures.dutyManager],
    body: [
      { kind: 'facts', heading: words.figures, facts: factsOf(figures, figures.diverted, language) },
      table(
        words.byHour,
        figures.hours.map(({ hour, ...group }) => [filled(words.hour, { hour }), group]),
      ),
      table(
        words.byCounter,
        figures.counters.map(({ counterId, ...group }) => [
          filled(words.counter, { number: counters.get(counterId) ?? '' }),
          group,
        ]),
      ),
      table(
        words.byBusiness,
        figures.businesses.map(({ businessTypeId, ...group }) => [
          businesses.get(businessTypeId) ?? '',
          group,
        ]),
      ),
    ],
  };
}

function factsOf(figures: GroupFigures, diverted: number, language: PaperLanguage): [string, string][] {
  const names = figureWords[language];
  const length = (ms: number | null): string => lengthText(ms, language);
  const rate = (of: Rate): string => rateText(of, language);
  return [
    [names.visitors.name, String(figures.visitors)],
    [names.served.name, String(figures.served)],
    [names.items.name, String(figures.items)],
    [names.abandonment.name, rate(figures.abandonment)],
    [names.meanWait.name, length(figures.meanWaitMs)],
    [names.p90Wait.name, length(figures.p90WaitMs)],
    [names.withinTarget.name, rate(figures.withinTarget)],
    [names.recovery.name, rate(figures.recovery)],
    [names.meanHandling.name, length(figures.meanHandlingMs)],
    [names.withinLimit.name, rate(figures.withinLimit)],
    [names.lateBySystem.name, String(figures.lateBySystem)],
    [names.settled.name, rate(figures.settled)],
    [names.told.name, rate(figures.told)],
    [names.signing.name, rate(figures.signing)],
    [names.diverted.name, String(diverted)],
  ];
}

/** Millimetres: three digits each for those that are counted, then two lengths of time, and a rate with its n. */
const figureWidths = [13, 13, 13, 13, 22, 22, 32];

function groupTable(
  heading: string,
  rows: readonly (readonly [string, GroupFigures])[],
  language: PaperLanguage,
): PaperSection {
  const { columns } = paperWords[language];
  const { group, ...figures } = columns;
  return {
    kind: 'table',
    heading,
    // The figures of all tables stand below each other.
    columns: [
      { name: group },
      ...Object.values(figures).map((name, at) => ({
        name,
        align: 'end' as const,
        width: figureWidths[at] ?? 14,
      })),
    ],
    rows: rows.map(([name, of]) => [
      name,
      String(of.visitors),
      String(of.served),
      String(of.abandoned),
      String(of.items),
      lengthText(of.meanWaitMs, language),
      lengthText(of.meanHandlingMs, language),
      rateText(of.withinLimit, language),
    ]),
  };
}

function lengthText(ms: number | null, language: PaperLanguage): string {
  const words = paperWords[language];
  if (ms === null) return words.nothing;
  const seconds = Math.round(ms / 1000);
  return filled(words.minutes, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}

function rateText({ part, whole }: Rate, language: PaperLanguage): string {
  const words = paperWords[language];
  const of = share(part, whole);
  return of === null ? words.nothing : filled(words.rate, { percent: (of * 100).toFixed(1), n: whole });
}
