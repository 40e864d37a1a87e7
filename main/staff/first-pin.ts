import { randomInt } from 'node:crypto';
import { weaknessOf } from '../../shared/staff/pin.ts';

/** A first PIN: six random digits, none of them easily guessed. */
export function randomFirstPin(): string {
  const pin = String(randomInt(0, 1_000_000)).padStart(6, '0');
  return weaknessOf(pin, '') === null ? pin : randomFirstPin();
}
