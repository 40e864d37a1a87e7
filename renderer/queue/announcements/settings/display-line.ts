import type { OutputOf } from '../../../../shared/call/procedure.ts';
import type { queueContract } from '../../../../shared/queue/contract.ts';

/** A display as it is set. */
export type DisplayLine = OutputOf<typeof queueContract.displayStations>[number];
