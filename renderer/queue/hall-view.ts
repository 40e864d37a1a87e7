import type { OutputOf } from '../../shared/call/procedure.ts';
import type { queueContract } from '../../shared/queue/contract.ts';

/** What `queue.hall` answers: every counter, every series, everyone who waits. */
export type HallView = OutputOf<typeof queueContract.hall>;
