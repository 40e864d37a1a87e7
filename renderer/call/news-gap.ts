import type { News } from '../../shared/call/envelope.ts';

/** The last that a screen heard from the host; null before the first. */
export type LastHeard = Pick<News, 'boot' | 'seq'> | null;

/**
 * Whether something was missed between what was last heard and this: another start of the host, a number left
 * out, or a heartbeat that already knows of later news. Then everything is fetched again.
 */
export function missedSomething(last: LastHeard, news: News): boolean {
  if (!last || last.boot !== news.boot) return true;
  const expected = news.topics.length === 0 ? last.seq : last.seq + 1;
  return news.seq !== expected;
}
