import type { Duplex } from 'node:stream';
import { createLookout } from './lookout.ts';

/** A line to one printer, open for one job or one question: what goes out, and the bytes that come back. */
export interface PrinterLine {
  /** Resolves when all bytes are accepted. Throws `LineBroken`, also when nothing moves for the given milliseconds. */
  write(bytes: Uint8Array, stalledAfterMs: number): Promise<void>;
  /** The next byte that came or comes back and is wanted; null when none comes in time. Throws `LineBroken`. */
  answer(isWanted: (byte: number) => boolean, withinMs: number): Promise<number | null>;
  /** Forgets what came back so far and is of this kind: late answers to older questions. */
  forget(isUnwanted: (byte: number) => boolean): void;
  /** Says goodbye; resolves when the other side has let go too, or after a moment. Throws `LineBroken`. */
  end(withinMs: number): Promise<void>;
  /** Lets go at once. */
  close(): void;
}

/** The line is gone: the other side dropped it, it stalled, or we were told to stop. */
export class LineBroken extends Error {
  override readonly name = 'LineBroken';
  /** Whether any of the bytes that were being written may have left us. */
  readonly begun: boolean;

  constructor(begun: boolean) {
    super(begun ? 'The printer dropped the line in the middle.' : 'The printer dropped the line.');
    this.begun = begun;
  }
}

/** How much is handed over at once, so that a printer that stalls is noticed by its not taking the next piece. */
const pieceBytes = 4096;

/** @param stream already open: a socket or a serial port */
export function lineOver(stream: Duplex): PrinterLine {
  const { look, until } = createLookout();
  let came: number[] = [];
  let gone = stream.destroyed;
  stream.on('data', (bytes: Buffer) => {
    came.push(...bytes);
    look();
  });
  for (const event of ['end', 'close', 'error']) {
    stream.on(event, () => {
      gone = true;
      look();
    });
  }
  const take = (isWanted: (byte: number) => boolean): number | undefined => {
    const at = came.findIndex(isWanted);
    return at < 0 ? undefined : came.splice(at, 1)[0];
  };
  const writePiece = async (piece: Uint8Array, withinMs: number): Promise<boolean> => {
    let taken = false;
    stream.write(piece, (error) => {
      taken = !error;
      look();
    });
    return (await until(() => (taken || gone ? taken : undefined), withinMs)) === true;
  };

  return {
    write: async (bytes, stalledAfterMs) => {
      for (let at = 0; at < bytes.length; at += pieceBytes) {
        if (gone) throw new LineBroken(at > 0);
        if (!(await writePiece(bytes.subarray(at, at + pieceBytes), stalledAfterMs)))
          throw new LineBroken(true);
      }
    },
    answer: async (isWanted, withinMs) => {
      const seen = await until(() => take(isWanted) ?? (gone ? 'gone' : undefined), withinMs);
      if (seen === 'gone') throw new LineBroken(false);
      return seen ?? null;
    },
    forget: (isUnwanted) => {
      came = came.filter((byte) => !isUnwanted(byte));
    },
    end: async (withinMs) => {
      stream.end();
      await until(() => gone || undefined, withinMs);
      const failed = stream.errored !== null;
      stream.destroy();
      if (failed) throw new LineBroken(true);
    },
    close: () => void stream.destroy(),
  };
}
