import { z } from 'zod';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { type BusinessDate, addDays, daysBetween } from '../time/business-date.ts';

/** One of the centre's halls. A store knows the others by name only. */
export const rotaHall = z.strictObject({
  name: z.string().trim().min(1).max(40),
  /** True for this hall itself. */
  own: z.boolean(),
});
export type RotaHall = z.infer<typeof rotaHall>;

/** 晒图排期: which halls show themselves on which day (practice E3). */
export const showRota = z.strictObject({
  /** The first day that it holds for. */
  from: businessDateSchema,
  /** How many halls a day; 2 in the practice it comes from. */
  perDay: z.int().min(1).max(9),
  /** In the order in which their turn comes. */
  halls: z.array(rotaHall).min(1).max(60),
});
export type ShowRota = z.infer<typeof showRota>;

/** How many halls a day where nobody says otherwise (practice E3). */
export const usualHallsPerDay = 2;

/**
 * The halls whose turn it is on a day: always the next ones of the list, so that none comes twice before all were.
 * It is counted from the rota's first day alone: every hall with the same list has the same rota, without asking.
 */
export function hallsOnShow({ from, perDay, halls }: ShowRota, date: BusinessDate): RotaHall[] {
  const count = Math.min(perDay, halls.length);
  const day = daysBetween(from, date);
  if (day < 0) return [];
  return Array.from({ length: count }, (_, turn) => halls[(day * count + turn) % halls.length] as RotaHall);
}

/** Whether this hall's turn is on a day. */
export function isOwnTurn(rota: ShowRota, date: BusinessDate): boolean {
  return hallsOnShow(rota, date).some(({ own }) => own);
}

/** The first day from a date on that is this hall's turn, or null where it is not on the list. */
export function nextOwnTurn(rota: ShowRota, from: BusinessDate): BusinessDate | null {
  const first = from < rota.from ? rota.from : from;
  const days = Array.from({ length: rota.halls.length }, (_, day) => addDays(first, day));
  return days.find((date) => isOwnTurn(rota, date)) ?? null;
}

/** Whether a list of halls can be a rota: each name once, and one of them this hall. */
export function hallsProblem(halls: readonly RotaHall[]): 'same-name-twice' | 'own-missing' | null {
  if (new Set(halls.map(({ name }) => name)).size < halls.length) return 'same-name-twice';
  return halls.filter(({ own }) => own).length === 1 ? null : 'own-missing';
}
