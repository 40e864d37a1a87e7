import type { Query as CachedQuery, QueryClient } from '@tanstack/react-query';
import type { News } from '../../shared/call/envelope.ts';
import type { Topic } from '../../shared/call/procedure.ts';
import { type LastHeard, missedSomething } from './news-gap.ts';
import { RefusedError } from './refused-error.ts';
import type { Transport } from './transport.ts';

/** News within this many ms is answered with one refetch. */
const gatherFor = 40;

/** Fetches again what a piece of news is about. */
export interface Freshener {
  /** What a command of this screen changed, or what the host announced. */
  announce(topics: readonly Topic[]): void;
  everything(): void;
}

/** One slow answer holds up what other news are about for so long at most, ms. */
const answeredWithin = 1000;

/** Gathers topics for a moment and then marks the queries of those topics as out of date. */
export function createFreshener(queries: QueryClient): Freshener {
  const gathered = new Set<Topic>();
  let busy = false;
  const flush = async (): Promise<void> => {
    const topics = new Set(gathered);
    gathered.clear();
    await Promise.race([refetched(queries, [...topics]), passed(answeredWithin)]);
    busy = false;
    if (gathered.size > 0) gather();
  };
  const gather = (): void => {
    if (busy) return;
    busy = true;
    setTimeout(() => void flush(), gatherFor);
  };
  return {
    announce: (topics) => {
      for (const topic of topics) gathered.add(topic);
      gather();
    },
    everything: () => void queries.invalidateQueries(),
  };
}

/** Fetches again what the screens show of some topics. Resolves once it is there, or has failed. */
export async function refetched(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  await Promise.all(queriesOf(queries, topics).map((query) => askedAgain(queries, query)));
}

function queriesOf(queries: QueryClient, topics: readonly Topic[]): CachedQuery[] {
  return queries.getQueryCache().findAll({
    predicate: (query) => topicsOf(query).some((topic) => topics.includes(topic)),
  });
}

/**
 * As `refetched`, for screens that must show it: throws where the host was not reached, so that they may still show what
 * was before. What it refuses to tell them is shown as that.
 */
export async function shownAnew(queries: QueryClient, topics: readonly Topic[]): Promise<void> {
  await refetched(queries, topics);
  for (const query of queriesOf(queries, topics)) {
    const { status, error } = query.state;
    if (query.isActive() && status === 'error' && !(error instanceof RefusedError)) throw error;
  }
}

/**
 * An answer that is on its way is shown first, and asked for again after that: it may be older than the news. To throw it
 * away would show nothing new at all where the news come faster than a slow machine's answers.
 */
async function askedAgain(queries: QueryClient, query: CachedQuery): Promise<void> {
  if (query.state.fetchStatus === 'fetching') await query.promise?.catch(() => undefined);
  await queries.invalidateQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch: false });
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
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
