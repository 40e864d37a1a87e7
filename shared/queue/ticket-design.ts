import { z } from 'zod';
import { firstUnprintable } from '../printing/printable.ts';

/** A sentence on a ticket: Chinese first, English where somebody wrote one. One paragraph, broken by the printer. */
export const ticketText = z.strictObject({
  zh: z.string().trim().min(1).max(80),
  en: z.string().trim().min(1).max(160).exactOptional(),
});
export type TicketText = z.infer<typeof ticketText>;

const fileName = z.string().regex(/^[0-9a-f]{64}$/);

/** 号票样式: what a store may change of its tickets. */
export const ticketDesign = z.strictObject({
  /** 过号怎么办. */
  passed: ticketText.nullable(),
  /** Whether the store's slogan (口号) stands at the foot. */
  printsSlogan: z.boolean(),
  /** Whether all of it stands there in the other language too. */
  bilingual: z.boolean(),
  /** What scanning the code gives, with `{number}` for the ticket's number, and what is said of it. */
  qr: z
    .strictObject({ content: z.string().trim().min(1).max(200), caption: ticketText.nullable() })
    .nullable(),
  /** The files of the logo, made for each roll: black and white, no wider than it. */
  logo: z.strictObject({ '58mm': fileName, '80mm': fileName }).nullable(),
});
export type TicketDesign = z.infer<typeof ticketDesign>;

/** The highest that a logo may be, dots: three centimetres. */
export const logoHeight = 240;

/** The longest that a QR code may say, bytes: more would make its cells too many for the narrow roll. */
export const qrBytes = 120;

/** The parts of a ticket that the store words itself. */
export type WordedPart = 'passed' | 'qr' | 'caption';

/** Why a design cannot be printed. */
export type DesignProblem =
  | { readonly kind: 'unprintable'; readonly part: WordedPart; readonly character: string }
  | { readonly kind: 'qr-too-long' };

/** What a QR code says on a ticket. */
export function qrOf(content: string, number: string): string {
  return content.replaceAll('{number}', number);
}

/** The first thing for which a design cannot be printed, or null. */
export function designProblem({ passed, qr }: TicketDesign): DesignProblem | null {
  const worded: readonly (readonly [WordedPart, string])[] = [
    ['passed', `${passed?.zh ?? ''}${passed?.en ?? ''}`],
    ['qr', qr?.content ?? ''],
    ['caption', `${qr?.caption?.zh ?? ''}${qr?.caption?.en ?? ''}`],
  ];
  for (const [part, text] of worded) {
    const character = firstUnprintable(text);
    if (character !== null) return { kind: 'unprintable', part, character };
  }
  return bytesOf(qrOf(qr?.content ?? '', 'A9999')) > qrBytes ? { kind: 'qr-too-long' } : null;
}

/** How many bytes a text takes in UTF-8. */
function bytesOf(text: string): number {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0).reduce(
    (bytes, code) => bytes + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4),
    0,
  );
}
