import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';

/** What `queue.counter` answers: all that a counter screen shows. */
export type CounterView = OutputOf<typeof queueContract.counter>;
