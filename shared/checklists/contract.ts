import type { RoomContract } from '../call/procedure.ts';
import { checkContract } from './check-contract.ts';
import { templateContract } from './template-contract.ts';

/** 检查: what is looked at, and what was found. */
export const checklistsContract = { ...templateContract, ...checkContract } satisfies RoomContract;
