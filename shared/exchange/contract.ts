import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { hallCard } from './hall-card.ts';

const managers: readonly Role[] = ['store-manager', 'regional'];

/** A signed file's text. One that is too long is refused with a sentence of its own. */
const fileText = z.string().min(1);

const fingerprint = z.string().max(80);

/** Another installation whose signed files are taken in, or were. */
export const trustedKey = z.strictObject({
  id: z.int(),
  /** Its hall code. */
  sender: z.string(),
  /** From its hall card, where one was imported. */
  name: localName.nullable(),
  fingerprint,
  /** UTC milliseconds. */
  trustedAt: z.number(),
  revokedAt: z.number().nullable(),
});
export type TrustedKey = z.infer<typeof trustedKey>;

/** Why a file is not taken in, whatever it carries. */
export const fileRefusals = [
  'exchange.too-large',
  'exchange.not-a-signed-file',
  'exchange.incomplete',
  'exchange.newer-version',
  'exchange.damaged',
  'exchange.own-file',
  'exchange.own-code',
  'exchange.key-changed',
  'exchange.key-of-another',
] as const;

/** 互通: signed files between installations (hall ↔ centre). */
export const exchangeContract = {
  /** Who this installation is to others. The fingerprint is null until it has signed something. */
  identity: query({
    input: z.strictObject({}),
    output: z.strictObject({ code: z.string(), name: localName, fingerprint: fingerprint.nullable() }),
    roles: managers,
    topics: ['exchange', 'store'],
  }),
  /** Writes this hall's card, signed: with it another installation gets to know its key. */
  exportHallCard: command({
    input: z.strictObject({}),
    output: z.strictObject({ fileName: z.string(), text: z.string(), fingerprint }),
    roles: managers,
    topics: ['exchange'],
  }),
  /** Takes in another hall's card. Its key must be trusted first. */
  importHallCard: command({
    input: z.strictObject({ file: fileText }),
    output: z.strictObject({
      /** `already` and `older`: this card, or a newer one, was imported before and nothing was changed. */
      outcome: z.enum(['imported', 'already', 'older']),
      card: hallCard,
    }),
    roles: managers,
    topics: ['exchange'],
    refusals: [...fileRefusals, 'exchange.wrong-kind', 'exchange.key-unknown', 'exchange.key-revoked'],
  }),
  /** Every key that was ever trusted, those in force first. */
  trustedKeys: query({
    input: z.strictObject({}),
    output: z.array(trustedKey),
    roles: managers,
    topics: ['exchange'],
  }),
  /**
   * Trusts the key that signed a file, once somebody has compared its fingerprint with the sender over the
   * telephone. @property fingerprint as it was shown to that person
   */
  trustKey: command({
    input: z.strictObject({ file: fileText, fingerprint }),
    output: trustedKey,
    roles: managers,
    topics: ['exchange'],
    refusals: [...fileRefusals, 'exchange.fingerprint-differs'],
  }),
  /** Takes in nothing more from a key. What came before stays. */
  revokeKey: command({
    input: z.strictObject({ id: z.int() }),
    output: trustedKey,
    roles: managers,
    topics: ['exchange'],
    refusals: ['exchange.unknown-key'],
  }),
} satisfies RoomContract;
