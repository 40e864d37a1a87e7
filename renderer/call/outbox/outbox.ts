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

/**
 * Sends what waits in its order, one at a time. An entry leaves only when the host has acknowledged it; one that the
 * host refuses stays, marked, and lets the others pass.
 * @param opening the store, which may still be opening
 * @param deliver hands in the files and sends the command; throws as the transport does
 */
export function createOutbox(
  opening: Promise<OutboxStore>,
  deliver: (entry: Unsent) => Promise<void>,
): Outbox {
  const list = createUnsentList(opening);
  let person: number | null = null;
  let sending = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): Unsent | undefined =>
    closed ? undefined : list.entries().find((entry) => entry.person === person && entry.refused === null);
  const sendOne = async (entry: Unsent): Promise<void> => {
    try {
      await deliver(entry);
      await list.remove(entry.id);
    } catch (error) {
      if (!(error instanceof RefusedError) || passing.has(error.code)) throw error;
      await list.refuse(entry.id, { code: error.code, details: error.details });
    }
  };
  const sendAll = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      await list.read();
      for (let entry = next(); entry; entry = next()) await sendOne(entry);
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
    giveUp: (id) => list.remove(id),
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
