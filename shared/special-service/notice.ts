import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();

/** 回厅码 alphabet: without 0, O, 1, I and L, which are mistaken for each other on paper. */
export const codeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** 回厅码: six signs that bring the customer back to the front. */
export const returnCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^[${codeSigns}]{6}$`));

/** What a scanner reads from the slip: with the hall, so that a slip of another hall is told from a wrong code. */
export function codeToScan(hallCode: string, code: string): string {
  return `${hallCode}-${code}`.toUpperCase();
}

/** What was typed or scanned: a code, with the hall that gave it where that was scanned. Null where it is neither. */
export function codeRead(text: string): { readonly hallCode: string | null; readonly code: string } | null {
  const read = text.trim().toUpperCase();
  const typed = returnCode.safeParse(read.replaceAll(/[\s-]/g, ''));
  if (typed.success) return { hallCode: null, code: typed.data };
  const [, hallCode, code] = /^(.+)-([^-]+)$/.exec(read) ?? [];
  const scanned = returnCode.safeParse(code);
  return hallCode !== undefined && scanned.success ? { hallCode, code: scanned.data } : null;
}

/** A code from random numbers. @param random gives a whole number from 0 to below the bound */
export function newReturnCode(random: (below: number) => number): string {
  return Array.from({ length: 6 }, () => codeSigns.charAt(random(codeSigns.length))).join('');
}

/** 一次性告知单: what a customer still has to bring, told at once and whole (S2 一次性告知). */
export const noticeView = z.strictObject({
  id,
  code: z.string(),
  /** The last day on which it brings the customer to the front. */
  validUntil: businessDateSchema,
  issuedAt: z.int(),
  entryId: id,
  versionId: id,
  caseId: id.nullable(),
  /** Places in the version's list. */
  missing: z.array(z.int().min(0)),
  /**
   * The ticket that it was used for, or null. A ticket that was cancelled, taken back, or never served gives it back.
   */
  usedForTicketId: id.nullable(),
  /** How often it was printed. */
  prints: z.int().min(0),
});
export type NoticeView = z.infer<typeof noticeView>;
