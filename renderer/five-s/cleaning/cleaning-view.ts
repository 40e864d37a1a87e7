import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { cleaningContract } from '../../../shared/five-s/cleaning-contract.ts';

/** What `five-s.cleaningWeek` answers. */
export type CleaningView = OutputOf<typeof cleaningContract.cleaningWeek>;
