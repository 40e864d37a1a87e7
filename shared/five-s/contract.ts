import type { RoomContract } from '../call/procedure.ts';
import { cleaningContract } from './cleaning-contract.ts';
import { dailyShowContract } from './daily-show-contract.ts';
import { roundContract } from './round-contract.ts';
import { roundPaperContract } from './round-paper-contract.ts';
import { standardContract } from './standard-contract.ts';
import { viewsContract } from './views-contract.ts';

/** 5S: rounds through the hall, what it shows of itself, and what comes of them. */
export const fiveSContract = {
  ...roundContract,
  ...dailyShowContract,
  ...viewsContract,
  ...standardContract,
  ...roundPaperContract,
  ...cleaningContract,
} satisfies RoomContract;
