import type { RefusalAnswer } from '../../../shared/call/envelope.ts';
import type { OutboxStore } from './outbox-store.ts';
import type { NewUnsent, Unsent } from './unsent.ts';

/** What waits, kept in the store and beside it in memory for the screens that show it. */
export interface UnsentList {
  /** Reads what an earlier page left; done once. */
  read(): Promise<void>;
  /** Oldest first; the same list until it changes. */
  entries(): readonly Unsent[];
  /** Calls back after each change. */
  listen(listener: () => void): () => void;
  add(entry: NewUnsent): Promise<void>;
  remove(id: number): Promise<void>;
  refuse(id: number, refused: RefusalAnswer | null): Promise<void>;
}

export function createUnsentList(opening: Promise<OutboxStore>): UnsentList {
  const listeners = new Set<() => void>();
  let entries: readonly Unsent[] = [];
  const show = (changed: readonly Unsent[]): void => {
    entries = changed;
    for (const listener of listeners) listener();
  };
  const left = opening.then(async (store) => show(await store.all()));
  return {
    read: () => left,
    entries: () => entries,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (entry) => {
      await left;
      const kept = await (await opening).add(entry);
      show([...entries, kept]);
    },
    remove: async (id) => {
      await (await opening).remove(id);
      show(entries.filter((entry) => entry.id !== id));
    },
    refuse: async (id, refused) => {
      await (await opening).refuse(id, refused);
      show(entries.map((entry) => (entry.id === id ? { ...entry, refused } : entry)));
    },
  };
}
