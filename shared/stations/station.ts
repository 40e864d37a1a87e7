import { z } from 'zod';

/** What a screen is for; it decides where the station opens. */
export const stationPurposes = [
  'desk',
  'counter',
  'greeter',
  'display',
  'kiosk',
  'rating',
  'tablet',
] as const;
export type StationPurpose = (typeof stationPurposes)[number];

export { deskStationId } from '../call/caller.ts';

/** What a store may set of a station. */
export const stationValues = z.strictObject({
  name: z.string().trim().min(1).max(40),
  purpose: z.enum(stationPurposes),
  /** The counter that it stands at, by record id; null for one that stands at none. */
  counterId: z.int().nullable(),
});
export type StationValues = z.infer<typeof stationValues>;

/** 终端: a screen of the store, a desktop window too. */
export const station = z.strictObject({
  id: z.int(),
  ...stationValues.shape,
  active: z.boolean(),
});
export type Station = z.infer<typeof station>;

/** A station as the manager sees it in the list. */
export const listedStation = z.strictObject({
  ...station.shape,
  /** Whether a screen holds this station's token. */
  paired: z.boolean(),
  /** The pairing code that is open for it, without the code itself. Times are UTC ms. */
  pairing: z.strictObject({ expiresAt: z.number(), triesLeft: z.int() }).nullable(),
  /** Whether its screen listens to the host at this moment. */
  online: z.boolean(),
  /** When it was last heard of, UTC ms. */
  lastSeenAt: z.number().nullable(),
});
export type ListedStation = z.infer<typeof listedStation>;
