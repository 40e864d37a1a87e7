import { RefusedError } from '../refused-error.ts';
import type { OutboxStore } from './outbox-store.ts';
import { createUnsentList } from './unsent-list.ts';
import type { NewUnsent, Unsent } from './unsent.ts';

/** How long after a failure the host is tried again, ms. */
const tryAgainAfter = 3000;

/** Refusals that say nothing about the command itself: somebody has to sign in, or the host to be less busy. */
const passing = new Set([
  'call.sign-in-needed',
  'call.not-paired',
  'call.station-revoked',
  'call.too-many',
  'call.disk-full',
  'call.database-busy',
  'call.closing',
  'call.not-set-up',
]);

/** 待送出: what was done on this screen and the host has not acknowledged yet. */
export interface Outbox {
  /** Keeps a command and sends it as soon as the host can be reached. Resolves once it is kept. */
  add(entry: NewUnsent): Promise<void>;
  /** Sends one that was refused once more. */
  again(id: number): Promise<void>;
  /** Gives one up that was refused. */
  giveUp(id: number): Promise<void>;
  /** What waits now, oldest first; the same list until it changes. */
  entries(): readonly Unsent[];
  /** Calls back after each change. */
  listen(listener: () => void): () => void;
  /** Who is signed in at this screen; only what they did is sent. */
  signedIn(person: number | null): void;
  close(): void;
}

/** The way of what waits. */
export interface Delivery {
  /** Hands in the files and sends the command; throws as the transport does. */
  deliver(entry: Unsent): Promise<void>;
  /** Resolves once the screens show what the host has of these; throws where they cannot, which sends these again. */
  shown(entries: readonly Unsent[]): Promise<void>;
}

/**
 * Sends what waits in its order, one at a time. An entry leaves only when the host has acknowledged it and the screens
 * show so, once for all that went together: who keys in fast waits for no screen. One that the host refuses stays,
 * marked, and lets the others pass.
 * @param opening the store, which may still be opening
 */
export function createOutbox(opening: Promise<OutboxStore>, { deliver, shown }: Delivery): Outbox {
  const list = createUnsentList(opening);
  let person: number | null = null;
  let sending = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waiting = (): readonly Unsent[] =>
    closed
      ? []
      : list.entries().filter((entry) => entry.id > 0 && entry.person === person && entry.refused === null);
  /** Whether the host has it; false where it refused. */
  const sendOne = async (entry: Unsent): Promise<boolean> => {
    try {
      await deliver(entry);
      return true;
    } catch (error) {
      if (!(error instanceof RefusedError) || passing.has(error.code)) throw error;
      await list.refuse(entry.id, { code: error.code, details: error.details });
      return false;
    }
  };
  const sendTogether = async (entries: readonly Unsent[]): Promise<void> => {
    const sent: Unsent[] = [];
    try {
      for (const entry of entries) if (entry.person === person && (await sendOne(entry))) sent.push(entry);
    } finally {
      if (sent.length > 0) {
        await shown(sent);
        await list.remove(sent.map(({ id }) => id));
      }
    }
  };
  const sendAll = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      await list.read();
      for (let entries = waiting(); entries.length > 0; entries = waiting()) await sendTogether(entries);
    } catch {
      timer = setTimeout(() => void sendAll(), tryAgainAfter);
    } finally {
      sending = false;
    }
  };
  const andSend = async (kept: Promise<void>): Promise<void> => {
    await kept;
    void sendAll();
  };
  return {
    add: (entry) => andSend(list.add(entry)),
    again: (id) => andSend(list.refuse(id, null)),
    giveUp: (id) => list.remove([id]),
    entries: list.entries,
    listen: list.listen,
    signedIn: (who) => {
      person = who;
      void sendAll();
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}
