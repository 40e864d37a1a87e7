import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { fiveSContract } from '../../../shared/five-s/contract.ts';

/** What the home of 5S is told. */
export type FiveSToday = OutputOf<(typeof fiveSContract)['today']>;
