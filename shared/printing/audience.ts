import type { Role } from '../call/caller.ts';

/** Everyone who works in the hall: anybody may see what becomes of a paper, and print one again. */
export const staffOfHall: readonly Role[] = [
  'clerk',
  'special-clerk',
  'greeter',
  'duty-manager',
  'store-manager',
];

/** Those who look after the printers. */
export const printerKeepers: readonly Role[] = ['store-manager', 'regional'];

/** Those who may look at how the printers are set. */
export const printerReaders: readonly Role[] = ['duty-manager', ...printerKeepers];
