import type { RoomContract } from '../call/procedure.ts';
import { giftContract } from './gift-contract.ts';
import { prizeContract } from './prize-contract.ts';
import { themeContract } from './theme-contract.ts';

/** 活动: what a hall does for its customers beside their business. */
export const campaignsContract = {
  ...giftContract,
  ...prizeContract,
  ...themeContract,
} satisfies RoomContract;
