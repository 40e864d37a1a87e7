import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';

/** What `queue.display` answers. */
export type DisplayView = OutputOf<typeof queueContract.display>;

/** One call as customers see it. */
export type CallView = DisplayView['calling'][number];
