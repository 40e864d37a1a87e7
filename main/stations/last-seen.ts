import type { Db } from '../../db/database/handle.ts';
import { noteLastSeen } from '../../db/stations/last-seen.ts';
import type { Clock } from '../time/clock.ts';

/** When each station was last heard of. Kept in memory, and written down once a minute and at the end. */
export interface LastSeen {
  /** A station called. */
  seen(stationId: number): void;
  /** A station listens to the news, until the returned function is called. */
  arrives(stationId: number): () => void;
  /** Whether a station listens at this moment. */
  isOnline(stationId: number): boolean;
  /** When a station was last heard of since the host started, UTC ms; undefined where it was not. */
  at(stationId: number): number | undefined;
  /** Writes down what is not written yet. */
  write(): void;
}

/** @param db written to outside of any command: when somebody was seen is no act of theirs */
export function createLastSeen(db: Db, clock: Clock): LastSeen {
  const seenAt = new Map<number, number>();
  const unwritten = new Set<number>();
  const listening = new Map<number, number>();
  const seen = (stationId: number): void => {
    seenAt.set(stationId, clock.now());
    unwritten.add(stationId);
  };
  return {
    seen,
    arrives: (stationId) => {
      seen(stationId);
      listening.set(stationId, (listening.get(stationId) ?? 0) + 1);
      return () => {
        seen(stationId);
        listening.set(stationId, (listening.get(stationId) ?? 1) - 1);
      };
    },
    isOnline: (stationId) => (listening.get(stationId) ?? 0) > 0,
    at: (stationId) => ((listening.get(stationId) ?? 0) > 0 ? clock.now() : seenAt.get(stationId)),
    write: () => {
      for (const [stationId, count] of listening) if (count > 0) seen(stationId);
      for (const stationId of unwritten) noteLastSeen(db, stationId, seenAt.get(stationId) ?? 0);
      unwritten.clear();
    },
  };
}
