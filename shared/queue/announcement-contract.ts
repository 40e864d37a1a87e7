import { z } from 'zod';
import { type RoomContract, command, query } from '../call/procedure.ts';
import { localName } from '../store/local-name.ts';
import { announcement, displaySounds, spokenResults } from './announcement.ts';
import { clipName } from './announcement-clips.ts';
import { inCharge, staffOfHall } from './audience.ts';

const id = z.int().positive();
const done = z.strictObject({});
const nothing = z.strictObject({});

/** A page that speaks names itself, since two windows may be open at one station. */
const speaker = z.strictObject({ speaker: z.string().min(8).max(64) });

/** A recorded clip: the word that it says, and its file. */
const clip = z.strictObject({
  name: z.string().regex(clipName),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** 播报: what the hall is to hear, who says it, and what became of it. */
export const announcementContract = {
  /** Today's announcements after one, oldest first, at most a hundred: for a screen that asks for what it missed. */
  announcements: query({
    input: z.strictObject({ after: z.int().min(0) }),
    output: z.strictObject({
      announcements: z.array(announcement),
      /** Those that an undo took back within the last minutes: not to be spoken if their turn has not come yet. */
      withdrawn: z.array(id),
    }),
    roles: 'everyone',
    topics: ['queue', 'announcements'],
  }),
  /**
   * Asks for the word in the screen's zone, or keeps it: one speaker at a time, for ten seconds. It writes nothing;
   * who speaks stands in the host's memory.
   */
  holdSpeaker: query({
    input: speaker,
    output: z.strictObject({
      held: z.boolean(),
      /** The last announcement of the day whose end was reported in this zone; 0 for none: where to go on. */
      last: z.int(),
      /** Calls for these counters are spoken, or for all where there are none. */
      counterNumbers: z.array(z.int()),
    }),
    roles: 'everyone',
    topics: ['announcements'],
  }),
  /** Gives the word back: the page is closed, or has lost its sound. */
  releaseSpeaker: query({ input: speaker, output: done, roles: 'everyone', topics: ['announcements'] }),
  /** What became of announcements, in the order in which their turn came. Reported twice, the first report stands. */
  reportSpoken: command({
    input: z.strictObject({
      results: z
        .array(z.strictObject({ announcementId: id, result: z.enum(spokenResults), at: z.int() }))
        .min(1)
        .max(200),
    }),
    output: done,
    roles: 'everyone',
    topics: ['announcements'],
  }),
  /** 广播通知: words of the moment, spoken in their turn. */
  announceNotice: command({
    input: z.strictObject({ words: localName }),
    output: z.strictObject({ id }),
    roles: inCharge,
    topics: ['announcements'],
  }),
  /** What became of the last fifty, newest first. */
  spokenLog: query({
    input: nothing,
    output: z.array(
      z.strictObject({
        announcement,
        result: z.enum(spokenResults),
        /** When its turn was over, UTC ms. */
        at: z.int(),
        stationName: z.string().nullable(),
      }),
    ),
    roles: [...staffOfHall, 'regional'],
    topics: ['announcements', 'stations'],
  }),
  /** The recorded clips that the store keeps, and those that a complete set lacks. */
  announcementClips: query({
    input: nothing,
    output: z.strictObject({ clips: z.array(clip), missing: z.array(z.string()) }),
    roles: 'everyone',
    topics: ['announcements', 'store', 'settings'],
  }),
  /** Keeps recorded clips, in place of those of the same names. Their files were handed in before. */
  keepClips: command({
    input: z.strictObject({ clips: z.array(clip).min(1).max(60) }),
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['announcements'],
    refusals: ['queue.clip-not-sound'],
  }),
  /** Forgets all recorded clips. */
  forgetClips: command({
    input: nothing,
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['announcements'],
  }),
  /** The screens that can be a display: whose calls each shows, and whether it makes a sound. */
  displayStations: query({
    input: nothing,
    output: z.array(
      z.strictObject({
        stationId: id,
        name: z.string(),
        /** Empty for all of the hall. */
        counterIds: z.array(id),
        sound: z.enum(displaySounds),
      }),
    ),
    roles: [...staffOfHall, 'regional'],
    topics: ['stations', 'store'],
  }),
  setDisplayStation: command({
    input: z.strictObject({
      stationId: id,
      counterIds: z.array(id).max(99),
      sound: z.enum(displaySounds),
    }),
    output: done,
    roles: [...inCharge, 'regional'],
    topics: ['stations', 'queue', 'announcements'],
    refusals: ['queue.counter-unknown', 'queue.display-unknown'],
  }),
} satisfies RoomContract;
