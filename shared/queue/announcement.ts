import { z } from 'zod';
import { localName } from '../store/local-name.ts';

const heard = {
  id: z.int().positive(),
  /** When it was asked for, UTC ms. */
  at: z.int(),
  /** Taken back by an undo: it is spoken no more. */
  withdrawn: z.boolean(),
};

/** 播报: what the hall is to hear. A call and a recall name a ticket and a counter; a notice has words of its own. */
export const announcement = z.discriminatedUnion('kind', [
  z.strictObject({
    ...heard,
    kind: z.enum(['call', 'recall']),
    /** As printed: `A012`. */
    number: z.string(),
    counterNumber: z.int(),
  }),
  z.strictObject({ ...heard, kind: z.literal('notice'), words: localName }),
]);
export type Announcement = z.infer<typeof announcement>;

/** What is said, whatever it was asked for. */
export type Spoken =
  | { readonly kind: 'call' | 'recall'; readonly number: string; readonly counterNumber: number }
  | { readonly kind: 'notice'; readonly words: z.infer<typeof localName> };

/**
 * What became of an announcement: 已播报, 只显示 (too old when the speaker came to it), 只有提示音 (no voice), 已撤回 (taken
 * back before its turn), 未播出 (neither voice nor chime).
 */
export const spokenResults = ['spoken', 'shown', 'chime', 'withdrawn', 'failed'] as const;
export type SpokenResult = (typeof spokenResults)[number];

/** An announcement older than this is shown but not spoken any more, ms: who was called stands there or has left. */
export const speakWithin = 30_000;

/** So long a speaker keeps the word of its zone without asking again, ms. */
export const speakerLease = 10_000;

/** 出声: in turn with the other screens of the hall, for its own counters alone, or not at all. */
export const displaySounds = ['hall', 'own', 'silent'] as const;
export type DisplaySound = (typeof displaySounds)[number];
