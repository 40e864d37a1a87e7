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

/** The host's own desk: the first station of every store, which always stays. */
export const deskStationId = 1;

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
