import type { SentInputOf } from '../../shared/call/procedure.ts';
import type { queueContract } from '../../shared/queue/contract.ts';

/** Where a ticket can be sent on to: a series, a counter, or whoever has a skill. */
export type TransferTarget = SentInputOf<typeof queueContract.transfer>['to'];
