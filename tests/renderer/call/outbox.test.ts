import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../../../renderer/call/outbox/outbox.ts';
import { type OutboxStore, openOutboxStore } from '../../../renderer/call/outbox/outbox-store.ts';
import type { NewUnsent, Unsent } from '../../../renderer/call/outbox/unsent.ts';
import { RefusedError } from '../../../renderer/call/refused-error.ts';
import { LostAnswerError } from '../../../renderer/call/transport.ts';

const wang = 7;

function answer(input: unknown, person: number | null = wang): NewUnsent {
  return { scope: 'check:1', person, procedure: 'checklists.answer', input, requestId: 'r', files: [] };
}

/** A host that can be away, and refuses what is called `wrong`. */
function someHost() {
  const host = { away: false, got: [] as unknown[] };
  const deliver = async ({ input }: Unsent): Promise<void> => {
    if (host.away) throw new LostAnswerError();
    if (input === 'wrong') throw new RefusedError({ code: 'checklists.closed', details: {} });
    host.got.push(input);
  };
  const outbox = createOutbox(openOutboxStore('unsent'), { deliver, shown: async () => {} });
  return { host, outbox };
}

afterEach(() => void vi.useRealTimers());

/** A browser whose disk does nothing until it is told to. */
function slowDisk() {
  let wake = (): void => {};
  const promise = new Promise<void>((resolve) => {
    wake = resolve;
  });
  const opening = openOutboxStore('unsent').then((store): OutboxStore => ({
    ...store,
    add: async (entry) => {
      await promise;
      return store.add(entry);
    },
  }));
  return { opening, wake: () => wake() };
}

describe('what is not sent yet', () => {
  it('is on the screen before the browser has kept it, and is sent only then', async () => {
    const { opening, wake } = slowDisk();
    const got: unknown[] = [];
    const outbox = createOutbox(opening, {
      deliver: async ({ input }) => void got.push(input),
      shown: async () => {},
    });
    outbox.signedIn(wang);
    const kept = [outbox.add(answer(1)), outbox.add(answer(2))];
    expect(outbox.entries().map(({ input }) => input)).toEqual([1, 2]);
    outbox.signedIn(wang);
    expect(got).toEqual([]);
    wake();
    await Promise.all(kept);
    await vi.waitFor(() => expect(outbox.entries()).toEqual([]));
    expect(got).toEqual([1, 2]);
  });

  it('stays on the screen until what the host has of it is shown, once for all that went together', async () => {
    let fetched = (): void => {};
    const promise = new Promise<void>((resolve) => {
      fetched = resolve;
    });
    const shown: unknown[] = [];
    const outbox = createOutbox(openOutboxStore('unsent'), {
      deliver: async () => {},
      shown: (entries) => {
        shown.push(entries.map(({ input }) => input));
        return promise;
      },
    });
    await outbox.add(answer(1));
    await outbox.add(answer(2));
    outbox.signedIn(wang);
    await vi.waitFor(() => expect(shown).toEqual([[1, 2]]));
    expect(outbox.entries()).toHaveLength(2);
    fetched();
    await vi.waitFor(() => expect(outbox.entries()).toEqual([]));
  });

  it('stays, and is sent again, where the host has it but was lost before it could be shown', async () => {
    vi.useFakeTimers();
    const got: unknown[] = [];
    let asked = 0;
    const outbox = createOutbox(openOutboxStore('unsent'), {
      deliver: async ({ requestId }) => void got.push(requestId),
      shown: async () => {
        asked += 1;
        if (asked === 1) throw new LostAnswerError();
      },
    });
    outbox.signedIn(wang);
    await outbox.add(answer(1));
    await vi.waitFor(() => expect(asked).toBe(1));
    expect(outbox.entries()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(3_000);
    await vi.waitFor(() => expect(outbox.entries()).toEqual([]));
    // Under the same request id, so that the host does it once.
    expect(got).toEqual(['r', 'r']);
  });

  it('goes to the host in its order and then leaves', async () => {
    const { host, outbox } = someHost();
    outbox.signedIn(wang);
    await outbox.add(answer(1));
    await outbox.add(answer(2));
    await vi.waitFor(() => expect(outbox.entries()).toEqual([]));
    expect(host.got).toEqual([1, 2]);
  });

  it('waits while the host is away, and goes when it is back', async () => {
    vi.useFakeTimers();
    const { host, outbox } = someHost();
    host.away = true;
    outbox.signedIn(wang);
    await outbox.add(answer(1));
    await outbox.add(answer(2));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(outbox.entries().map(({ input }) => input)).toEqual([1, 2]);
    host.away = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(host.got).toEqual([1, 2]);
    outbox.close();
  });

  it('never goes under the name of somebody else', async () => {
    const { host, outbox } = someHost();
    outbox.signedIn(8);
    await outbox.add(answer('Wang’s'));
    await outbox.add(answer('Li’s', 8));
    await vi.waitFor(() => expect(host.got).toEqual(['Li’s']));
    await vi.waitFor(() => expect(outbox.entries()).toMatchObject([{ input: 'Wang’s' }]));
    outbox.signedIn(wang);
    await vi.waitFor(() => expect(host.got).toEqual(['Li’s', 'Wang’s']));
  });

  it('stays when the host refuses it, lets the others pass, and can be sent again or given up', async () => {
    const { host, outbox } = someHost();
    outbox.signedIn(wang);
    await outbox.add(answer('wrong'));
    await outbox.add(answer('right'));
    await vi.waitFor(() => expect(host.got).toEqual(['right']));
    const [refused] = outbox.entries();
    expect(refused?.refused?.code).toBe('checklists.closed');
    await outbox.again(refused?.id ?? 0);
    await vi.waitFor(() =>
      expect(outbox.entries()).toMatchObject([{ refused: { code: 'checklists.closed' } }]),
    );
    await outbox.giveUp(refused?.id ?? 0);
    expect(outbox.entries()).toEqual([]);
  });
});
