import { type Announcement, type SpokenResult, speakWithin } from '../../../shared/queue/announcement.ts';

/** What became of an announcement, and when (UTC ms by the host's clock). */
export interface SpokenOne {
  readonly announcementId: number;
  readonly result: SpokenResult;
  readonly at: number;
}

/** Announcements that wait for their turn: one after the other, none over another, none cut off. */
export interface SpeakQueue {
  add(announcements: readonly Announcement[]): void;
  /** These were taken back: they are not spoken if their turn has not come. */
  withdraw(ids: readonly number[]): void;
  /** Forgets those that wait. What is being said is said to its end. */
  clear(): void;
}

export interface SpeakQueueOptions {
  /** Says one to its end. */
  readonly speak: (announcement: Announcement) => Promise<SpokenResult>;
  /** UTC ms by the host's clock. */
  readonly now: () => number;
  readonly onDone: (spoken: SpokenOne) => void;
}

export function createSpeakQueue({ speak, now, onDone }: SpeakQueueOptions): SpeakQueue {
  let waiting: Announcement[] = [];
  let busy = false;
  const resultOf = async (one: Announcement): Promise<SpokenResult> => {
    if (one.withdrawn) return 'withdrawn';
    if (now() - one.at > speakWithin) return 'shown';
    return speak(one).catch(() => 'failed');
  };
  const goOn = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = await resultOf(next);
      onDone({ announcementId: next.id, result, at: now() });
    }
    busy = false;
  };
  return {
    add: (announcements) => {
      waiting.push(...announcements);
      void goOn();
    },
    withdraw: (ids) => {
      waiting = waiting.map((one) => (ids.includes(one.id) ? { ...one, withdrawn: true } : one));
    },
    clear: () => {
      waiting = [];
    },
  };
}
