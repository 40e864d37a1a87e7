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
  /** Shown at once, before the browser has kept it: its disk may be slow, and the next key builds on this one. */
  add(entry: NewUnsent): Promise<void>;
  remove(ids: readonly number[]): Promise<void>;
  refuse(id: number, refused: RefusalAnswer | null): Promise<void>;
}

export function createUnsentList(opening: Promise<OutboxStore>): UnsentList {
  const listeners = new Set<() => void>();
  let entries: readonly Unsent[] = [];
  let shownBefore = 0;
  const show = (changed: readonly Unsent[]): void => {
    entries = changed;
    for (const listener of listeners) listener();
  };
  // Nothing is kept before the store was read, so what is shown by then is new.
  const left = opening.then(async (store) => show([...(await store.all()), ...entries]));
  return {
    read: () => left,
    entries: () => entries,
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add: async (entry) => {
      shownBefore += 1;
      const shown = { ...entry, id: -shownBefore, refused: null };
      show([...entries, shown]);
      try {
        await left;
        const kept = await (await opening).add(entry);
        show(entries.map((one) => (one === shown ? kept : one)));
      } catch (error) {
        show(entries.filter((one) => one !== shown));
        throw error;
      }
    },
    remove: async (ids) => {
      const store = await opening;
      for (const id of ids) await store.remove(id);
      show(entries.filter(({ id }) => !ids.includes(id)));
    },
    refuse: async (id, refused) => {
      await (await opening).refuse(id, refused);
      show(entries.map((entry) => (entry.id === id ? { ...entry, refused } : entry)));
    },
  };
}
