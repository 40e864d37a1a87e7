import type { Connection } from './handle.ts';

/**
 * Moves what stands in the write-ahead log into the database and empties the log, so that it does not grow for ever.
 * Waits for nobody: returns false where a long read still needs the log, and moves what it can.
 */
export function checkpoint({ raw }: Connection): boolean {
  const patience = raw.pragma('busy_timeout', { simple: true });
  raw.pragma('busy_timeout = 0');
  try {
    const [outcome] = raw.pragma('wal_checkpoint(TRUNCATE)') as [{ readonly busy: number }];
    return outcome.busy === 0;
  } finally {
    raw.pragma(`busy_timeout = ${String(patience)}`);
  }
}
