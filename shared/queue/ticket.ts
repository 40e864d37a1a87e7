import { z } from 'zod';

/**
 * Where a ticket (号票) stands: 等候, 已叫号, 办理中, 办结, 过号, 取消. The last three are ends.
 */
export const ticketStates = ['waiting', 'called', 'serving', 'finished', 'no-show', 'cancelled'] as const;
export type TicketState = (typeof ticketStates)[number];

/** A name that stores may edit, in Chinese and perhaps in English. */
const name = z.strictObject({ zh: z.string(), en: z.string().optional() });

/** A ticket as screens show it. All times are UTC ms. */
export const ticketView = z.strictObject({
  id: z.int(),
  /** The number as printed and called: series letter and three digits, `A012`. */
  number: z.string(),
  state: z.enum(ticketStates),
  businessTypeId: z.int(),
  businessName: name,
  /** The limit (限时) of its business in minutes, or null where none is set. */
  limitMinutes: z.int().nullable(),
  issuedAt: z.int(),
  counterNumber: z.int().nullable(),
  /** The first call of its present or last leg. */
  calledAt: z.int().nullable(),
  /** How often it was called in that leg. */
  calls: z.int(),
  arrivedAt: z.int().nullable(),
  endedAt: z.int().nullable(),
});
export type TicketView = z.infer<typeof ticketView>;

/** `A012`: the letter of the series and at least three digits. */
export function ticketNumber(letter: string, number: number): string {
  return `${letter}${String(number).padStart(3, '0')}`;
}
