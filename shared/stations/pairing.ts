import { z } from 'zod';
import type { Role } from '../call/caller.ts';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { personRoles } from '../staff/person.ts';
import { deviceRoles } from './device-roles.ts';
import { station, stationPurposes } from './station.ts';

const editors: readonly Role[] = ['store-manager', 'regional'];
const id = z.int().positive();
const nothing = z.strictObject({});

/** A pairing code (配对码): eight digits. */
export const pairingCode = z.string().regex(/^\d{8}$/);
/** How long a code can be used, ms. */
export const pairingLasts = 5 * 60_000;
/** So many wrong codes end every code that is open. */
export const pairingTries = 5;

const somebody = z.strictObject({ id: z.int(), staffNumber: z.string(), name: z.string() });

/** 配对: how a screen joins the store, and what it then is. */
export const pairingContract = {
  /** What the calling screen is and who works at it: asked first by every screen, a strange one too. */
  me: query({
    input: nothing,
    output: z.strictObject({
      /** Null for a screen that is not paired. */
      station: z
        .strictObject({
          id: z.int(),
          name: z.string(),
          purpose: z.enum(stationPurposes),
          counterId: z.int().nullable(),
        })
        .nullable(),
      /** Who is signed in here and may act; null while the station is locked. */
      person: somebody.nullable(),
      /** Who has locked the station, or been locked out by idleness. */
      lockedBy: somebody.nullable(),
      /** A first PIN must be changed before anything else. */
      mustChangePin: z.boolean(),
      roles: z.array(z.enum([...personRoles, ...deviceRoles])),
      /** After so long without a hand on it the station locks itself; null never. */
      lockAfterMinutes: z.int().nullable(),
    }),
    roles: 'anyone',
    topics: ['staff', 'stations', 'settings'],
  }),
  /** Opens a one-time code for a station; an earlier one for the same station ends. */
  openPairing: command({
    input: z.strictObject({ stationId: id }),
    output: z.strictObject({ code: z.string(), expiresAt: z.int() }),
    roles: editors,
    topics: ['stations'],
    secret: true,
    refusals: ['stations.unknown-station', 'stations.desk-stays', 'stations.not-in-use'],
  }),
  withdrawPairing: command({
    input: z.strictObject({ stationId: id }),
    output: nothing,
    roles: editors,
    topics: ['stations'],
  }),
  /** Joins the store with a code. The token is given once; a station that had one before loses it. */
  pair: command({
    input: z.strictObject({ code: pairingCode }),
    output: z.strictObject({ token: z.string(), station }),
    roles: 'anyone',
    topics: ['stations'],
    secret: true,
    secretInput: true,
    refusals: ['stations.code-wrong'],
  }),
  /** Takes a station's token away at once; whoever is signed in there is signed out. */
  revoke: command({
    input: z.strictObject({ stationId: id }),
    output: nothing,
    roles: editors,
    topics: ['stations', 'staff', 'queue'],
    refusals: ['stations.unknown-station', 'stations.desk-stays'],
  }),
} satisfies RoomContract;
