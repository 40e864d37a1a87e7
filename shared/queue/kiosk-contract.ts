import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { openingHours } from '../store/hall.ts';
import { inCharge } from './audience.ts';
import { kioskLayout } from './kiosk-layout.ts';
import { kioskTileView } from './kiosk-tiles.ts';

const nothing = z.strictObject({});

/** What the kiosk goes by; see the settings of the same names. */
const kioskRules = z.strictObject({
  issuing: z.boolean(),
  closingMinutes: z.int(),
  stopMinutes: z.int(),
  idleSeconds: z.int(),
  numberSeconds: z.int(),
  /** How customers can be helped without a number, in the order in which they are told. */
  offers: z.array(z.enum(['phone', 'machine'])),
});

/** 自助取号机: what it shows, and how the store arranges it. */
export const kioskContract = {
  /** All that the kiosk shows before anybody touches it. */
  kiosk: query({
    input: nothing,
    output: z.strictObject({
      tiles: z.array(kioskTileView),
      hours: z.array(openingHours),
      rules: kioskRules,
    }),
    roles: 'everyone',
    topics: ['store', 'settings'],
  }),
  /** 取号机版面 as the store may change it. */
  kioskLayout: query({
    input: nothing,
    output: z.strictObject({
      layout: kioskLayout,
      /** True while it is the product's proposal. */
      proposed: z.boolean(),
      /** How often each business was asked for lately; empty where the store's own order holds. */
      wanted: z.array(z.strictObject({ businessTypeId: z.int(), times: z.int() })),
    }),
    roles: [...inCharge, 'regional'],
    topics: ['store', 'settings'],
  }),
  setKioskLayout: command({
    input: kioskLayout,
    output: nothing,
    roles: [...inCharge, 'regional'],
    topics: ['store'],
    refusals: ['queue.business-unknown', 'queue.kiosk-placed-twice', 'queue.kiosk-hides'],
  }),
  /** Back to the product's proposal. */
  resetKioskLayout: command({
    input: nothing,
    output: nothing,
    roles: [...inCharge, 'regional'],
    topics: ['store'],
  }),
} satisfies RoomContract;
