import { z } from 'zod';
import { type RoomContract, query } from '../call/procedure.ts';
import { fileName } from '../files/photo.ts';
import { localName } from '../store/local-name.ts';

/** 窗口牌: the small screen at a counter. */
export const plateContract = {
  /** What a counter's plate shows; null for a station that stands at no counter. */
  plate: query({
    input: z.strictObject({
      /** The counter by its number; the counter of the asking station when left out. */
      counter: z.int().min(1).max(99).exactOptional(),
    }),
    output: z
      .strictObject({
        number: z.int(),
        name: localName.nullable(),
        state: z.enum(['open', 'paused', 'closed']),
        ticket: z.strictObject({ number: z.string(), state: z.enum(['called', 'serving']) }).nullable(),
        clerk: z
          .strictObject({
            staffNumber: z.string(),
            /** Only where the store wants it shown. */
            name: z.string().nullable(),
            /** The file of the photo, only where the store wants it shown and there is one. */
            photo: fileName.nullable(),
          })
          .nullable(),
      })
      .nullable(),
    roles: 'everyone',
    topics: ['queue', 'store', 'staff', 'settings', 'stations'],
    refusals: ['queue.counter-unknown'],
  }),
} satisfies RoomContract;
