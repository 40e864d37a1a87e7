import type { RoomContract } from '../call/procedure.ts';
import { actionContract } from './action-contract.ts';
import { redTagContract } from './red-tag-contract.ts';
import { repairContract } from './repair-contract.ts';

/** 整改. */
export const correctiveActionContract = {
  ...actionContract,
  ...redTagContract,
  ...repairContract,
} satisfies RoomContract;
