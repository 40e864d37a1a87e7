import type { RoomContract } from '../call/procedure.ts';
import { actionContract } from './action-contract.ts';

/** 整改. */
export const correctiveActionContract = {
  ...actionContract,
} satisfies RoomContract;
