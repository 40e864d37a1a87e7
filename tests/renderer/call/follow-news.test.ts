import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFreshener, shownAnew } from '../../../renderer/call/follow-news.ts';
import { RefusedError } from '../../../renderer/call/refused-error.ts';
import { LostAnswerError } from '../../../renderer/call/transport.ts';

describe('a screen on a slow machine', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it.each([200, 1_500])(
    'shows what is new though the news come faster than answers of %s ms',
    async (answerTakes) => {
      const queries = new QueryClient();
      let asked = 0;
      const observer = new QueryObserver(queries, {
        queryKey: ['queue.display'],
        queryFn: () => new Promise<number>((resolve) => setTimeout(resolve, answerTakes, (asked += 1))),
        meta: { topics: ['queue'] },
      });
      const shown: number[] = [];
      const end = observer.subscribe(({ data }) => {
        if (data !== undefined && data !== shown.at(-1)) shown.push(data);
      });
      await vi.advanceTimersByTimeAsync(answerTakes);
      const { announce } = createFreshener(queries);
      for (let nth = 0; nth < 100; nth += 1) {
        announce(['queue']);
        await vi.advanceTimersByTimeAsync(100);
      }
      expect(shown.length).toBeGreaterThan(4);
      await vi.advanceTimersByTimeAsync(5_000);
      // What was announced last was asked after: nothing is left over that nobody fetched.
      expect(shown.at(-1)).toBe(asked);
      end();
    },
  );
});

describe('a screen that must show what the host has', () => {
  it.each([
    ['is not done where the host is lost', new LostAnswerError(), false],
    ['shows a refusal, too', new RefusedError({ code: 'checklists.closed', details: {} }), true],
  ])('%s', async (_what, fault, done) => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    let answer = (): Promise<number> => Promise.resolve(1);
    const observer = new QueryObserver(queries, {
      queryKey: ['checklists.check'],
      queryFn: () => answer(),
      meta: { topics: ['checklists'] },
    });
    const end = observer.subscribe(() => {});
    await shownAnew(queries, ['checklists']);
    answer = () => Promise.reject(fault);
    const outcome = await shownAnew(queries, ['checklists']).then(
      () => true,
      () => false,
    );
    expect(outcome).toBe(done);
    answer = () => Promise.resolve(2);
    await shownAnew(queries, ['checklists']);
    expect(observer.getCurrentResult().data).toBe(2);
    end();
  });
});
