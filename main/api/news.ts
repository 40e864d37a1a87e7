import type { News } from '../../shared/call/envelope.ts';
import type { Topic } from '../../shared/call/procedure.ts';
import type { Clock } from '../time/clock.ts';

/** Tells every screen what changed. */
export interface NewsDesk {
  /** Tells the topics of a commit to everyone. */
  publish(topics: readonly Topic[]): void;
  /** The last piece of news without topics: a sign of life, and where the sequence stands. */
  latest(): News;
  /** Listens until the returned function is called. */
  listen(listener: (news: News) => void): () => void;
}

/** @param boot changes at every start of the host, so that screens fetch everything again. */
export function createNewsDesk(boot: string, clock: Clock): NewsDesk {
  const listeners = new Set<(news: News) => void>();
  let seq = 0;
  return {
    publish: (topics) => {
      if (topics.length === 0) return;
      seq += 1;
      const news: News = { boot, seq, topics, now: clock.now() };
      for (const listener of listeners) listener(news);
    },
    latest: () => ({ boot, seq, topics: [], now: clock.now() }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
