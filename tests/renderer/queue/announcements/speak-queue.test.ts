import { describe, expect, it } from 'vitest';
import type { Announcement, SpokenResult } from '../../../../shared/queue/announcement.ts';
import { type SpokenOne, createSpeakQueue } from '../../../../renderer/queue/announcements/speak-queue.ts';

const called = (id: number, at = 0): Announcement => ({
  id,
  at,
  withdrawn: false,
  kind: 'call',
  number: `A00${id}`,
  counterNumber: 1,
});

/** A queue whose speaker says each one until it is told that it is done. */
function openQueue() {
  const saying: { id: number; end: (result: SpokenResult) => void; fail: () => void }[] = [];
  const done: SpokenOne[] = [];
  let now = 0;
  const queue = createSpeakQueue({
    now: () => now,
    onDone: (one) => done.push(one),
    speak: ({ id }) =>
      new Promise((resolve, reject) => {
        saying.push({ id, end: resolve, fail: () => reject(new Error('no device')) });
      }),
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    queue,
    begun: () => saying.map(({ id }) => id),
    results: () => done.map(({ announcementId, result }) => [announcementId, result]),
    end: async (result: SpokenResult = 'spoken') => {
      saying.at(-1)?.end(result);
      await settled();
    },
    fail: async () => {
      saying.at(-1)?.fail();
      await settled();
    },
    setNow: (at: number) => {
      now = at;
    },
  };
}

describe('announcements that wait for their turn', () => {
  it('are said one after the other, never over one another', async () => {
    const { queue, begun, end, results } = openQueue();
    queue.add([called(1), called(2)]);
    queue.add([called(3)]);
    expect(begun()).toEqual([1]);
    await end();
    expect(begun()).toEqual([1, 2]);
    await end();
    await end();
    expect(results()).toEqual([
      [1, 'spoken'],
      [2, 'spoken'],
      [3, 'spoken'],
    ]);
  });

  it('are shown only when they are older than thirty seconds at their turn', async () => {
    const { queue, begun, end, results, setNow } = openQueue();
    queue.add([called(1, 0), called(2, 1_000), called(3, 20_000)]);
    setNow(31_001);
    await end();
    expect(begun()).toEqual([1, 3]);
    expect(results()).toEqual([
      [1, 'spoken'],
      [2, 'shown'],
    ]);
  });

  it('are left out when they were taken back before their turn', async () => {
    const { queue, begun, end, results } = openQueue();
    queue.add([called(1), called(2), called(3)]);
    queue.withdraw([1, 2]);
    await end();
    expect(begun()).toEqual([1, 3]);
    expect(results()).toEqual([
      [1, 'spoken'],
      [2, 'withdrawn'],
    ]);
  });

  it('go on when one of them fails', async () => {
    const { queue, fail, end, results } = openQueue();
    queue.add([called(1), called(2)]);
    await fail();
    await end('chime');
    expect(results()).toEqual([
      [1, 'failed'],
      [2, 'chime'],
    ]);
  });

  it('are forgotten when another has the word; what is being said is said to its end', async () => {
    const { queue, begun, end, results } = openQueue();
    queue.add([called(1), called(2)]);
    queue.clear();
    await end();
    expect(begun()).toEqual([1]);
    expect(results()).toEqual([[1, 'spoken']]);
  });
});
