import type { Role } from '../call/caller.ts';

/** Who answers for the hall, and the region: they give actions to people, park them and check what was fixed. */
export const actionLeaders = ['duty-manager', 'store-manager', 'regional'] as const satisfies readonly Role[];

/** Everyone who works in the hall: they see what is wrong, report it and put it right. */
export const actionWorkers = [
  'clerk',
  'special-clerk',
  'greeter',
  ...actionLeaders,
] as const satisfies readonly Role[];
