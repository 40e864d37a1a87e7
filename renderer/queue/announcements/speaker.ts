import { type Announcement, type SpokenResult, speakerLease } from '../../../shared/queue/announcement.ts';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import type { Client } from '../../call/client.ts';
import { newRequestId } from '../../call/request-id.ts';
import { queueCalls } from '../calls.ts';
import { createAnnouncementFeed } from './announcement-feed.ts';
import { createSpeakQueue } from './speak-queue.ts';
import { createSpokenReports } from './spoken-reports.ts';

/** So often the word is asked for, ms. */
const askEvery = 3_000;

export interface SpeakerOptions {
  readonly client: Client;
  /** Says one announcement to its end. */
  readonly speak: (announcement: Announcement) => Promise<SpokenResult>;
}

/**
 * Asks the host for the word every three seconds, and while it has it says each announcement after the last one that
 * was reported. The host lost for as long as the lease lasts, it takes the word for lost too, since another may have it.
 * Ends, and gives the word back, with the returned function.
 */
export function startSpeaker({ client, speak }: SpeakerOptions): () => void {
  const page = newRequestId();
  const reports = createSpokenReports(client);
  let heldUntil = 0;
  /** The last whose turn has come: nobody hears it twice because the host has not been told yet. */
  let lastTurn = 0;
  let counterNumbers: readonly number[] = [];
  const has = (): boolean => performance.now() < heldUntil;
  const queue = createSpeakQueue({
    speak: (announcement) => {
      lastTurn = announcement.id;
      return speak(announcement);
    },
    now: client.clock.now,
    onDone: (spoken) => {
      lastTurn = spoken.announcementId;
      reports.add(spoken);
    },
  });
  const feed = createAnnouncementFeed(client, {
    onWithdrawn: queue.withdraw,
    onAnnouncements: (announcements) => {
      if (has()) queue.add(announcements.filter((one) => isFor(one, counterNumbers)));
    },
  });

  const lose = (): void => {
    heldUntil = 0;
    queue.clear();
  };
  const take = (answer: OutputOf<typeof queueContract.holdSpeaker>, askedAt: number): void => {
    if (!answer.held) return lose();
    const begins = !has();
    heldUntil = askedAt + speakerLease;
    counterNumbers = answer.counterNumbers;
    if (begins) feed.startAfter(Math.max(answer.last, lastTurn));
    feed.fetch();
    reports.send();
  };
  const ask = async (): Promise<void> => {
    if (!has()) queue.clear();
    const askedAt = performance.now();
    const answer = await client.call(queueCalls.holdSpeaker, { speaker: page }).catch(() => null);
    if (answer) take(answer, askedAt);
  };
  const release = (): void => {
    if (!has()) return;
    lose();
    client.call(queueCalls.releaseSpeaker, { speaker: page }).catch(() => undefined);
  };

  const timer = setInterval(() => void ask(), askEvery);
  const endNews = client.transport.onNews(({ topics }) => {
    if (has() && topics.some((topic) => topic === 'queue' || topic === 'announcements')) feed.fetch();
  });
  void ask();
  return () => {
    clearInterval(timer);
    endNews();
    release();
  };
}

/** A screen that speaks for its own counters says their calls and every notice. */
function isFor(announcement: Announcement, counterNumbers: readonly number[]): boolean {
  return (
    counterNumbers.length === 0 ||
    announcement.kind === 'notice' ||
    counterNumbers.includes(announcement.counterNumber)
  );
}
