import { filled } from '../call/filled.ts';
import { type PaperLanguage, printingWords } from './printing-words.ts';
import {
  type ReceiptType,
  type TypeScale,
  centredLines,
  pairLines,
  pictureLine,
  qrLine,
  ruleLine,
} from './receipt-document.ts';
import { type RollWidth, rollColumns, widthOf } from './receipt-text.ts';

/** What a ticket says in one language; null for what it does not say, or has said in the first. */
export interface TicketWords {
  readonly language: PaperLanguage;
  /** The hall's name as it is printed. */
  readonly hall: string | null;
  /** All businesses of the visit, the first one first. */
  readonly businesses: readonly { readonly name: string; readonly count: number }[];
  readonly slogan: string | null;
  /** 过号怎么办: what to do when the number has passed. */
  readonly passed: string | null;
  /** What scanning the QR code leads to. */
  readonly qrCaption: string | null;
}

/** 号票: what a customer takes from the kiosk or the greeter. */
export interface TicketPaper {
  /** As it is called, such as `A012`. */
  readonly number: string;
  /** How many customers wait before this one, or null where that is not known any more. */
  readonly ahead: number | null;
  /** What was told of the wait when the ticket was issued, minutes; null where nothing could be said. */
  readonly wait: { readonly low: number; readonly high: number } | 'at-once' | null;
  /** Date and time as the hall's clock showed them, such as `2026-11-21 10:21`. */
  readonly issuedAt: string;
  /** 大字: for those who see little. */
  readonly large: boolean;
  /** 补打: how many times it was printed before; 0 on the first print. */
  readonly reprint: number;
  /** In black and white, no wider than the roll: PNG in base64. */
  readonly logo: string | null;
  /** What the QR code says. */
  readonly qr: string | null;
  /** One language, or the same in a second one below it. */
  readonly words: readonly [TicketWords, ...TicketWords[]];
}

interface Sizes {
  readonly number: readonly TypeScale[];
  readonly business: TypeScale;
  readonly text: TypeScale;
}

/** The number is as large as fits. */
const sizes: Readonly<Record<'ordinary' | 'large', Sizes>> = {
  ordinary: { number: [4, 3, 2, 1], business: 2, text: 1 },
  large: { number: [6, 4, 3, 2, 1], business: 2, text: 2 },
};

/**
 * Writes a ticket as a receipt document (receiptline's markup) for a roll. Every line is broken here, so that none is
 * wider than the roll and nothing is left out, whatever the store has written.
 */
export function ticketDocument(ticket: TicketPaper, roll: RollWidth): string {
  const { number, reprint, logo, qr, words } = ticket;
  const columns = rollColumns[roll];
  const size = sizes[ticket.large ? 'large' : 'ordinary'];
  const [first] = words;
  const said = printingWords[first.language].ticket;
  const lines = [
    ...(logo === null ? [] : [pictureLine(logo)]),
    ...words.flatMap(({ hall }) => centredLines(hall ?? '', columns, { scale: size.text })),
    ...centredLines(number, columns, { scale: fitting(number, columns, size.number), bold: true }),
    ...(reprint === 0 ? [] : reprintLines(words, reprint, columns)),
    ...words.flatMap((own) => businessLines(own, columns, size)),
    ruleLine(columns),
    ...words.flatMap((own) => waitLines(ticket, own, columns, { scale: size.text })),
    ...pairLines(said.issued, ticket.issuedAt, columns),
    ruleLine(columns),
    ...words.flatMap(({ passed }) => centredLines(passed ?? '', columns, { scale: size.text })),
    // Scanners need white around a code.
    ...(qr === null ? [] : ['', qrLine(qr), '']),
    ...words.flatMap(({ qrCaption }) => centredLines(qr === null ? '' : (qrCaption ?? ''), columns)),
    ...words.flatMap(({ slogan }) => centredLines(slogan ?? '', columns)),
  ];
  return `${lines.join('\n')}\n`;
}

function fitting(text: string, columns: number, scales: readonly TypeScale[]): TypeScale {
  return scales.find((scale) => widthOf(text) * scale <= columns) ?? 1;
}

function reprintLines(words: TicketPaper['words'], count: number, columns: number): string[] {
  return words.flatMap(({ language }) =>
    centredLines(filled(printingWords[language].reprint, { count }), columns, { bold: true }),
  );
}

/** The first business in large type; of an ordinary ticket the others stand below it in small type. */
function businessLines({ businesses }: TicketWords, columns: number, { business, text }: Sizes): string[] {
  return businesses.flatMap(({ name, count }, index) =>
    centredLines(count > 1 ? `${name} ×${count}` : name, columns, { scale: index === 0 ? business : text }),
  );
}

function waitLines(
  { ahead, wait }: TicketPaper,
  { language }: TicketWords,
  columns: number,
  type: ReceiptType,
): string[] {
  const words = printingWords[language].ticket;
  return [
    ...(ahead === null ? [] : pairLines(words.ahead, peopleWords(ahead, language), columns, type)),
    ...(wait === null ? [] : pairLines(words.wait, waitWords(wait, language), columns, type)),
  ];
}

/** How many are before a ticket, in words. */
export function peopleWords(ahead: number, language: PaperLanguage): string {
  const words = printingWords[language].ticket;
  return ahead === 0 ? words.nobody : filled(words.people, { count: ahead });
}

/** What was told of a wait, in words. */
export function waitWords(wait: Exclude<TicketPaper['wait'], null>, language: PaperLanguage): string {
  const words = printingWords[language].ticket;
  if (wait === 'at-once') return words.atOnce;
  return filled(wait.low === 0 ? words.within : words.between, wait);
}
