import { z } from 'zod';
import { type RoomContract, command } from '../call/procedure.ts';

const code = z.string().trim().min(8).max(120);

/** How long a question can be answered, ms: a telephone call. */
export const recoveryLasts = 15 * 60_000;
/** So many wrong answers end the question. */
export const recoveryTries = 5;
/** The region's answer: so many characters of five bits each. */
export const answerLength = 20;

/**
 * 忘记 PIN: the way back for a store manager, by telephone. The host's own desk shows a question, the region reads the
 * answer that it makes with the store's card (恢复卡), and the manager gets a new first PIN.
 */
export const recoveryContract = {
  /** Makes a new card for the region; an earlier one answers no more. Shown once. */
  makeRecoveryCard: command({
    input: z.strictObject({}),
    output: z.strictObject({ card: z.string() }),
    roles: ['store-manager', 'regional'],
    topics: ['staff'],
    secret: true,
  }),
  /** Asks the region, for one store manager, at the host's own desk only. A new question ends the one before. */
  askRecovery: command({
    input: z.strictObject({ staffNumber: z.string().trim().min(1).max(20) }),
    output: z.strictObject({ challenge: z.string(), expiresAt: z.int() }),
    roles: 'everyone',
    topics: ['staff'],
    refusals: ['staff.recovery-elsewhere', 'staff.recovery-no-card', 'staff.recovery-not-manager'],
  }),
  /** Takes the region's answer. The first PIN is shown once and changed at the next sign-in. */
  recoverPin: command({
    input: z.strictObject({ answer: code }),
    output: z.strictObject({ staffNumber: z.string(), firstPin: z.string() }),
    roles: 'everyone',
    topics: ['staff'],
    secret: true,
    secretInput: true,
    refusals: ['staff.recovery-elsewhere', 'staff.recovery-over', 'staff.recovery-wrong'],
  }),
} satisfies RoomContract;
