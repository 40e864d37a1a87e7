import type { Announcement } from '../../../shared/queue/announcement.ts';
import type { Client } from '../../call/client.ts';
import { queueCalls } from '../calls.ts';

/** Fetches announcements after the last one, never two fetches at a time. */
export interface AnnouncementFeed {
  /** Goes on after this one. */
  startAfter(id: number): void;
  /** Fetches what is new; asked while it fetches, it does so once more. */
  fetch(): void;
}

export interface FeedListeners {
  readonly onAnnouncements: (announcements: readonly Announcement[]) => void;
  readonly onWithdrawn: (ids: readonly number[]) => void;
}

export function createAnnouncementFeed(
  client: Client,
  { onAnnouncements, onWithdrawn }: FeedListeners,
): AnnouncementFeed {
  let last = 0;
  let fetching = false;
  let again = false;
  const fetchOnce = async (): Promise<boolean> => {
    const from = last;
    const { announcements, withdrawn } = await client.call(queueCalls.announcements, { after: from });
    if (from !== last) return true;
    last = announcements.at(-1)?.id ?? last;
    onWithdrawn(withdrawn);
    onAnnouncements(announcements);
    return announcements.length > 0;
  };
  const fetchAll = async (): Promise<void> => {
    fetching = true;
    do again = false;
    while (
      // A host that does not answer is asked again with the next news.
      (await fetchOnce().catch(() => false)) ||
      again
    );
    fetching = false;
  };
  return {
    startAfter: (id) => {
      last = id;
    },
    fetch: () => {
      if (fetching) again = true;
      else void fetchAll();
    },
  };
}
