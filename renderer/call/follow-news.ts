import type { Query as CachedQuery, QueryClient } from '@tanstack/react-query';
import type { News } from '../../shared/call/envelope.ts';
import type { Topic } from '../../shared/call/procedure.ts';
import { type LastHeard, missedSomething } from './news-gap.ts';
import type { Transport } from './transport.ts';

/** News within this many ms is answered with one refetch. */
const gatherFor = 40;

/** Fetches again what a piece of news is about. */
export interface Freshener {
  /** What a command of this screen changed, or what the host announced. */
  announce(topics: readonly Topic[]): void;
  everything(): void;
}

/** Gathers topics for a moment and then marks the queries of those topics as out of date. */
export function createFreshener(queries: QueryClient): Freshener {
  const gathered = new Set<Topic>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    waiting = undefined;
    const topics = new Set(gathered);
    gathered.clear();
    void queries.invalidateQueries({
      predicate: (query) => topicsOf(query).some((topic) => topics.has(topic)),
    });
  };
  return {
    announce: (topics) => {
      for (const topic of topics) gathered.add(topic);
      waiting ??= setTimeout(flush, gatherFor);
    },
    everything: () => void queries.invalidateQueries(),
  };
}

function topicsOf(query: CachedQuery): readonly Topic[] {
  return (query.meta?.['topics'] as readonly Topic[] | undefined) ?? [];
}

/**
 * Keeps the queries of a page as fresh as the host's news, until the returned function is called. Once a lost host
 * is back everything is fetched again, for what was asked in the meantime has failed.
 */
export function followNews(transport: Transport, freshener: Freshener): () => void {
  let last: LastHeard = null;
  let lost = false;
  const endNews = transport.onNews((news: News) => {
    const missed = missedSomething(last, news);
    last = news;
    if (missed) freshener.everything();
    else if (news.topics.length > 0) freshener.announce(news.topics);
  });
  const endConnection = transport.onConnection((connected) => {
    if (connected && lost) freshener.everything();
    lost = !connected;
  });
  const endTurnedAway = transport.onTurnedAway(freshener.everything);
  return () => {
    endNews();
    endConnection();
    endTurnedAway();
  };
}
