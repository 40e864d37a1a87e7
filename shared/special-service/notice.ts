import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();

/** 回厅码 alphabet: without 0, O, 1, I and L, which are mistaken for each other on paper. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** 回厅码: six signs that bring the customer back to the front. */
export const returnCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(new RegExp(`^[${signs}]{6}$`));

/** A code from random numbers. @param random gives a whole number from 0 to below the bound */
export function newReturnCode(random: (below: number) => number): string {
  return Array.from({ length: 6 }, () => signs.charAt(random(signs.length))).join('');
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
  /** The ticket that it was used for, or null. */
  usedForTicketId: id.nullable(),
});
export type NoticeView = z.infer<typeof noticeView>;
