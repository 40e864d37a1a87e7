import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { giftContract } from '../../../shared/campaigns/gift-contract.ts';

/** A row of the ledger, and whether it may be taken back by whoever looks. */
export type LedgerMove = OutputOf<typeof giftContract.giftLedger>['moves'][number];
