import type { Role } from '../call/caller.ts';

/** Who begins a check of any kind, and who takes one back. */
export const checkers: readonly Role[] = ['duty-manager', 'store-manager', 'reviewer', 'regional'];

/** Who answers and looks: clerks and greeters walk the area that is theirs at opening and closing. */
export const checksWho: readonly Role[] = ['clerk', 'special-clerk', 'greeter', ...checkers];

/** Who says what is looked at. */
export const templateEditors: readonly Role[] = ['store-manager', 'regional'];
