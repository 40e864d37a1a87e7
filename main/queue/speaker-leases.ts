import { speakerLease } from '../../shared/queue/announcement.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** Who has the word in each zone. */
    readonly speakerLeases: SpeakerLeases;
  }
}

/** Somebody who can speak: a page at a station. */
export interface Speaker {
  readonly stationId: number;
  /** The page, since two may be open at one station. */
  readonly page: string;
}

/**
 * Who has the word in each zone: one speaker, for ten seconds since it last asked. It stands in the host's memory, since
 * asking every few seconds would write more than all calls together; and it counts by a steady clock, since it is about
 * a machine that lives, not about the hall's time.
 */
export interface SpeakerLeases {
  /**
   * Takes or keeps the word. @param spokeLast which station spoke there moments ago, by the database: after a restart
   * of the host, which has forgotten the lease, it goes on undisturbed
   */
  hold(zone: string, speaker: Speaker, spokeLast: number | null): boolean;
  /** Gives the word back, if this speaker has it. */
  release(zone: string, speaker: Speaker): void;
}

/** @param steady a counter that only runs forward, ms */
export function createSpeakerLeases(steady: () => number = () => performance.now()): SpeakerLeases {
  const holders = new Map<string, { speaker: Speaker; until: number }>();
  const began = steady();
  const isFree = (zone: string, speaker: Speaker, spokeLast: number | null): boolean => {
    const holder = holders.get(zone);
    if (holder) return isSame(holder.speaker, speaker) || steady() >= holder.until;
    return spokeLast === null || spokeLast === speaker.stationId || steady() >= began + speakerLease;
  };
  return {
    hold: (zone, speaker, spokeLast) => {
      const free = isFree(zone, speaker, spokeLast);
      if (free) holders.set(zone, { speaker, until: steady() + speakerLease });
      return free;
    },
    release: (zone, speaker) => {
      const holder = holders.get(zone);
      if (holder && isSame(holder.speaker, speaker)) holder.until = 0;
    },
  };
}

function isSame(one: Speaker, other: Speaker): boolean {
  return one.stationId === other.stationId && one.page === other.page;
}
