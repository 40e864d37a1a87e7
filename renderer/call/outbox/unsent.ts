import type { RefusalAnswer } from '../../../shared/call/envelope.ts';

/** A file that a command refers to: handed in before the command is sent. */
export interface UnsentFile {
  readonly bytes: Blob;
  readonly sha256: string;
}

/** A command that the host has not acknowledged yet, kept in this browser until it has. */
export interface Unsent {
  /** The order in which they were made, which is the order in which they are sent; below zero until the browser has kept it. */
  readonly id: number;
  /** What it belongs to, such as `check:12`: screens ask by it. */
  readonly scope: string;
  /** Who did it, by record id: nobody else's sign-in sends it. */
  readonly person: number | null;
  /** `room.procedure`. */
  readonly procedure: string;
  readonly input: unknown;
  readonly requestId: string;
  readonly files: readonly UnsentFile[];
  /** The host's refusal, where it refused: it is then shown and not sent again by itself. */
  readonly refused: RefusalAnswer | null;
}

export type NewUnsent = Omit<Unsent, 'id' | 'refused'>;
