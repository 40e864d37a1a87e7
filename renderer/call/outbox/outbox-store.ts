import type { RefusalAnswer } from '../../../shared/call/envelope.ts';
import type { NewUnsent, Unsent } from './unsent.ts';

/** Where unsent commands wait. */
export interface OutboxStore {
  /** Keeps an entry and returns it with its place in the order. */
  add(entry: NewUnsent): Promise<Unsent>;
  /** All of them, oldest first. */
  all(): Promise<Unsent[]>;
  remove(id: number): Promise<void>;
  /** Notes what the host refused, or that it is to be tried again (null). */
  refuse(id: number, refused: RefusalAnswer | null): Promise<void>;
}

const table = 'unsent';

/**
 * The browser's own database, which outlives a reload, a crash and an empty battery. Where a browser lends none (a
 * private window, a full disk), what is unsent waits in memory, as long as the page is open.
 */
export async function openOutboxStore(name: string): Promise<OutboxStore> {
  try {
    return storeIn(await opened(name));
  } catch {
    return storeInMemory();
  }
}

function opened(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => {
      request.result.createObjectStore(table, { keyPath: 'id', autoIncrement: true });
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(new Error('The browser lends no database.', { cause: request.error })),
    );
  });
}

function storeIn(database: IDBDatabase): OutboxStore {
  const write = (work: (entries: IDBObjectStore) => void): Promise<void> =>
    finished(database.transaction(table, 'readwrite', { durability: 'strict' }), work);
  return {
    add: async (entry) => {
      const kept = { ...entry, refused: null };
      let id = 0;
      await write((entries) => {
        const request = entries.add(kept);
        request.addEventListener('success', () => {
          id = Number(request.result);
        });
      });
      return { ...kept, id };
    },
    all: () =>
      new Promise((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.addEventListener('success', () => resolve(request.result as Unsent[]));
        request.addEventListener('error', () =>
          reject(new Error('The outbox cannot be read.', { cause: request.error })),
        );
      }),
    remove: (id) => write((entries) => entries.delete(id)),
    refuse: (id, refused) =>
      write((entries) => {
        const request = entries.get(id);
        request.addEventListener('success', () => {
          const entry = request.result as Unsent | undefined;
          if (entry) entries.put({ ...entry, refused });
        });
      }),
  };
}

/** Resolves once it is on the disk. */
function finished(transaction: IDBTransaction, work: (entries: IDBObjectStore) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = (): void =>
      reject(new Error('The outbox cannot be written.', { cause: transaction.error }));
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('error', failed);
    transaction.addEventListener('abort', failed);
    work(transaction.objectStore(table));
  });
}

function storeInMemory(): OutboxStore {
  const entries = new Map<number, Unsent>();
  let last = 0;
  return {
    add: async (entry) => {
      last += 1;
      const kept = { ...entry, id: last, refused: null };
      entries.set(last, kept);
      return kept;
    },
    all: async () => [...entries.values()],
    remove: async (id) => {
      entries.delete(id);
    },
    refuse: async (id, refused) => {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, refused });
    },
  };
}
