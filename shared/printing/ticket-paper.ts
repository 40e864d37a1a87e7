import { filled } from '../call/filled.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';
import { type RollWidth, receiptLines, receiptText, rollColumns } from './receipt-text.ts';

/** 号票: what a customer takes from the kiosk or the greeter. */
export interface TicketPaper {
  /** The hall's name as it is printed. */
  readonly hall: string;
  /** As it is called, such as `A012`. */
  readonly number: string;
  readonly business: string;
  /** How many customers wait before this one. */
  readonly ahead: number;
  /** The range in which the wait is expected to end, minutes, or null where nothing can be said. */
  readonly expectedMinutes: { readonly low: number; readonly high: number } | null;
  /** Date and time as the hall's clock showed them, such as `2026-11-21 10:21`. */
  readonly issuedAt: string;
  /** 补打: how many times it was printed before; 0 or nothing on the first print. */
  readonly reprint?: number;
  /** Sentences below, such as what to do when the number has passed. */
  readonly notes?: readonly string[];
  readonly language: PaperLanguage;
}

/** Four times as large and bold: to be read at arm's length. */
const largest = '^^^^^"';

/** Twice as large. */
const large = '^^^';

/**
 * Writes a ticket as a receipt document (receiptline's markup) for a roll: the hall, the number, the business, how
 * many are before it, when it was issued, and the notes.
 */
export function ticketDocument(ticket: TicketPaper, roll: RollWidth): string {
  const { ticket: words, reprint: reprinted } = printingWords[ticket.language];
  const { ahead, expectedMinutes, reprint = 0, notes = [] } = ticket;
  const columns = rollColumns[roll];
  const lines = [
    ...centred('', ticket.hall, columns),
    ...centred(largest, ticket.number, columns / 4),
    ...centred(large, ticket.business, columns / 2),
    '-',
    fact(words.ahead, ahead === 0 ? words.nobody : filled(words.people, { count: ahead })),
    ...(expectedMinutes === null
      ? []
      : [
          fact(words.wait, filled(expectedMinutes.low === 0 ? words.within : words.between, expectedMinutes)),
        ]),
    fact(words.issued, ticket.issuedAt),
    '-',
    ...notes.flatMap((note) => receiptLines(note, columns)).map((line) => `|${receiptText(line)} |`),
    ...(reprint === 0 ? [] : centred('"', filled(reprinted, { count: reprint }), columns)),
  ];
  return `${lines.join('\n')}\n`;
}

/** @param style receiptline's marks for large and bold type */
function centred(style: string, text: string, columns: number): string[] {
  return receiptLines(text, columns).map((line) => `${style}${receiptText(line)}`);
}

/** A name at the left and its value at the right. */
function fact(name: string, value: string): string {
  return `|${receiptText(name)} | ${receiptText(value)}|`;
}
