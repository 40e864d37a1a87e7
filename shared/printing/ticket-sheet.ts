import type { BusinessDate } from '../time/business-date.ts';
import type { PaperSection } from './paper-sections.ts';
import type { PaperSize } from './paper-style.ts';
import type { Paper } from './paper.ts';
import { printingWords } from './printing-words.ts';
import { type TicketPaper, type TicketWords, peopleWords, waitWords } from './ticket-paper.ts';

/** A ticket as a page, for a hall that has no receipt printer (yet). */
export function ticketSheet(ticket: TicketPaper, date: BusinessDate, size: PaperSize): Paper {
  const [first] = ticket.words;
  return {
    title: ticket.number,
    hall: first.hall ?? '',
    date,
    size,
    language: first.language,
    reprint: ticket.reprint,
    body: ticket.words.flatMap((words) => partsOf(ticket, words)),
  };
}

function partsOf(ticket: TicketPaper, { language, businesses, passed, slogan }: TicketWords): PaperSection[] {
  const { ticket: words } = printingWords[language];
  const facts: [string, string][] = [[words.issued, ticket.issuedAt]];
  if (ticket.wait !== null) facts.unshift([words.wait, waitWords(ticket.wait, language)]);
  if (ticket.ahead !== null) facts.unshift([words.ahead, peopleWords(ticket.ahead, language)]);
  return [
    {
      kind: 'text',
      paragraphs: businesses.map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name)),
    },
    { kind: 'facts', facts },
    { kind: 'text', paragraphs: [passed, slogan].filter((text) => text !== null) },
  ];
}
