import { z } from 'zod';

/** A PIN: six to twelve digits, so that it can be typed on a number pad and not be guessed by hand. */
export const newPin = z.string().regex(/^\d{6,12}$/);

/** Tries that may go wrong before the next one has to wait. */
const freeTries = 3;
/** How long each try after those has to wait for the last one, ms. */
const waits: readonly number[] = [5_000, 15_000, 60_000, 300_000, 900_000, 1_800_000];

/** So many wrong tries lock the PIN until the store manager gives a new one. */
export const mostTries = freeTries + waits.length;

/** What stands against trying a PIN now. */
export type PinBar =
  { readonly kind: 'none' } | { readonly kind: 'wait'; readonly until: number } | { readonly kind: 'locked' };

/**
 * Whether a PIN may be tried: three times at will, then after ever longer waits, after nine wrong tries no more.
 * @param failures wrong tries since the last right one
 * @param triedAt the last try, UTC ms; null before the first
 */
export function pinBar(failures: number, triedAt: number | null, now: number): PinBar {
  if (failures >= mostTries) return { kind: 'locked' };
  const wait = waits[failures - freeTries];
  if (wait === undefined || triedAt === null || now >= triedAt + wait) return { kind: 'none' };
  return { kind: 'wait', until: triedAt + wait };
}

/** Why a new PIN is too easily guessed, or null when it is not. */
export function weaknessOf(
  pin: string,
  staffNumber: string,
): 'one-digit' | 'in-order' | 'staff-number' | null {
  const digits = Array.from(pin, Number);
  const steps = digits.slice(1).map((digit, index) => digit - (digits[index] ?? 0));
  if (steps.every((step) => step === 0)) return 'one-digit';
  if (steps.every((step) => step === 1) || steps.every((step) => step === -1)) return 'in-order';
  if (staffNumber.length >= 4 && pin.includes(staffNumber)) return 'staff-number';
  return null;
}
