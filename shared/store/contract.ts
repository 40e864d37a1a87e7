import { z } from 'zod';
import { command, query } from '../call/procedure.ts';
import type { RoomContract } from '../call/procedure.ts';
import { businessType } from './business-type.ts';
import { counter } from './counter.ts';
import { hallProfile } from './hall.ts';
import { series } from './series.ts';
import { hallSetUp } from './set-up.ts';

const nothing = z.strictObject({});

/** 营业厅: what the hall is and offers, and how that is changed. */
export const storeContract = {
  profile: query({ input: nothing, output: hallProfile, roles: 'everyone', topics: ['store'] }),
  series: query({ input: nothing, output: z.array(series), roles: 'everyone', topics: ['store'] }),
  businessTypes: query({
    input: nothing,
    output: z.array(businessType),
    roles: 'everyone',
    topics: ['store'],
  }),
  counters: query({ input: nothing, output: z.array(counter), roles: 'everyone', topics: ['store'] }),
  setUp: command({
    input: hallSetUp,
    output: z.strictObject({ hallId: z.int() }),
    roles: 'everyone',
    topics: ['store', 'staff', 'stations', 'settings'],
    refusals: [
      'store.already-set-up',
      'store.counter-number-taken',
      'store.business-code-taken',
      'store.unknown-series',
      'store.limit-below-target',
      'store.series-not-served',
      'staff.number-taken',
    ],
  }),
} satisfies RoomContract;
