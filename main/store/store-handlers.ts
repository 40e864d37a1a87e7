import type { storeContract } from '../../shared/store/contract.ts';
import type { RoomHandlers } from '../call/handler.ts';

/** Some of this room's handlers: one file holds those of one subject. */
export type StoreHandlers<Name extends keyof typeof storeContract> = Pick<
  RoomHandlers<typeof storeContract>,
  Name
>;
