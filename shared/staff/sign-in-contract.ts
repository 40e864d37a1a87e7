import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { numberAndPin } from '../call/envelope.ts';
import { person } from './person.ts';
import { newPin } from './pin.ts';

const nothing = z.strictObject({});

/** What may be said of a PIN that does not fit. */
export const pinRefusals = [
  'staff.pin-wrong',
  'staff.pin-wait',
  'staff.pin-locked',
  'staff.pin-missing',
] as const;

/** How it stands with somebody's PIN: none yet, a first one to be changed, one of their own, or locked by wrong tries. */
export const pinStates = ['none', 'first', 'own', 'locked'] as const;
export type PinState = (typeof pinStates)[number];

/** 登录: who works at a station. One person at a time; the host knows who. */
export const signInContract = {
  /**
   * Signs in at the calling station, in place of whoever is signed in there: their seat and the ticket on it go over
   * to the new person. The same person unlocks the station so.
   */
  signIn: command({
    input: numberAndPin,
    output: z.strictObject({ person, mustChangePin: z.boolean() }),
    roles: 'everyone',
    topics: ['staff', 'queue'],
    secretInput: true,
    refusals: [...pinRefusals, 'queue.person-sits-elsewhere'],
  }),
  /** Signs out and frees the seat; refused while a ticket is being called or served there. */
  signOut: command({
    input: nothing,
    output: nothing,
    roles: 'everyone',
    topics: ['staff', 'queue'],
    refusals: ['queue.counter-has-ticket'],
  }),
  /** Locks the station until the same person types the PIN, or another signs in. The seat stays. */
  lock: command({ input: nothing, output: nothing, roles: 'everyone', topics: ['staff'] }),
  /** Changes one's own PIN; who has a first PIN can do nothing else before. */
  changePin: command({
    input: z.strictObject({ pin: z.string().min(1).max(32), newPin }),
    output: nothing,
    roles: 'everyone',
    topics: ['staff'],
    secretInput: true,
    refusals: [...pinRefusals, 'staff.nobody-signed-in', 'staff.pin-weak', 'staff.pin-same'],
  }),
  /** How it stands with everybody's PIN; nobody's PIN can be read by anyone. */
  pinStates: query({
    input: nothing,
    output: z.array(z.strictObject({ personId: z.int(), state: z.enum(pinStates) })),
    roles: ['store-manager', 'regional'],
    topics: ['staff'],
  }),
  /** Gives somebody a new first PIN, said once on the manager's screen and to be changed at the next sign-in. */
  resetPin: command({
    input: z.strictObject({ personId: z.int().positive(), reason: z.string().trim().min(2).max(200) }),
    output: z.strictObject({ firstPin: z.string() }),
    roles: ['store-manager', 'regional'],
    topics: ['staff'],
    secret: true,
    refusals: ['staff.unknown-person', 'staff.reset-not-allowed'],
  }),
} satisfies RoomContract;
