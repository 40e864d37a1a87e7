import { filled } from '../../shared/call/filled.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { queueTextsEn } from '../../shared/queue/texts.en.ts';
import { queueTextsZh } from '../../shared/queue/texts.zh-CN.ts';
import type { DayTicket } from '../../shared/reports/day-ticket.ts';
import { reportsPaperTextsEn } from '../../shared/reports/paper-texts.en.ts';
import { reportsPaperTextsZh } from '../../shared/reports/paper-texts.zh-CN.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { groupNames } from '../../db/reports/group-names.ts';
import { findHall } from '../../db/store/hall.ts';
import { type Ticket, ticketsOfDay } from '../../db/queue/tickets.ts';
import type { QueryContext } from '../call/handler.ts';
import { type OutColumn, type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';
import { ticketsOn } from './day-report.ts';

const sheetWords = { 'zh-CN': reportsPaperTextsZh.sheet, en: reportsPaperTextsEn.sheet };
const stateWords = { 'zh-CN': queueTextsZh.states, en: queueTextsEn.states };

interface Row {
  readonly ticket: Ticket;
  readonly figures: DayTicket;
}

/** The day's tickets as an Excel workbook: numbers and times as such, nothing about a customer. */
export async function daySheet(
  context: QueryContext,
  date: string,
  language: PaperLanguage,
): Promise<{ fileName: string; base64: string }> {
  const { db, hall } = context;
  const words = sheetWords[language];
  const tickets = new Map(ticketsOfDay(db, hall.id, date).map((ticket) => [ticket.id, ticket]));
  const rows = ticketsOn(context, date).flatMap((figures): Row[] => {
    const ticket = tickets.get(figures.id);
    return ticket ? [{ ticket, figures }] : [];
  });
  const persons = new Map(groupNames(db, hall.id).persons.map(({ id, staffNumber }) => [id, staffNumber]));
  const sheet = outSheet(filled(words.name, { date }), columnsOf(language, persons), rows);
  const bytes = await writeWorkbook([sheet], hall.timeZone);
  return {
    fileName: filled(words.fileName, { hall: findHall(db)?.code ?? '', date }),
    base64: bytes.toString('base64'),
  };
}

function columnsOf(language: PaperLanguage, persons: ReadonlyMap<number, string>): OutColumn<Row>[] {
  const words = sheetWords[language];
  const text = (value: string | null): OutValue => ({ kind: 'text', value });
  const number = (value: number | null): OutValue => ({ kind: 'number', value });
  const duration = (value: number | null): OutValue => ({ kind: 'duration', value });
  return [
    { header: words.number, of: ({ ticket }) => text(ticket.number) },
    { header: words.business, of: ({ ticket }) => text(nameIn(ticket.businessName, language)) },
    { header: words.items, of: ({ figures }) => number(figures.settledItems + figures.unsettledItems) },
    { header: words.state, of: ({ ticket }) => text(stateWords[language][ticket.state]) },
    { header: words.counter, of: ({ ticket }) => number(ticket.counterNumber) },
    { header: words.staffNumber, of: ({ figures }) => text(persons.get(figures.personId ?? 0) ?? null) },
    { header: words.issuedAt, of: ({ ticket }) => ({ kind: 'moment', value: ticket.issuedAt }) },
    { header: words.wait, of: ({ figures }) => duration(figures.waitMs) },
    { header: words.way, of: ({ figures }) => duration(figures.wayMs) },
    { header: words.handling, of: ({ figures }) => duration(figures.handlingMs) },
    { header: words.duty, of: ({ figures }) => number(figures.dutyItems) },
    { header: words.signed, of: ({ figures }) => number(figures.signedItems) },
    { header: words.limit, of: ({ figures }) => duration(figures.limitMs) },
  ];
}
