/** What listens or calls by itself is no touch of a hand: it must not keep a station from locking itself. */
export const unknownIdleMs = Number.MAX_SAFE_INTEGER;

/** When each station was last touched by a person, as far as its screens tell. In memory: a start begins anew. */
export interface Presence {
  /** A screen called; a hand was last on it so many ms before (UTC ms now). */
  touched(stationId: number, idleMs: number, now: number): void;
  /** The last touch, UTC ms; the host's start where nothing was heard since. */
  lastTouch(stationId: number): number;
}

/** @param startedAt UTC ms: what a station did before is not known */
export function createPresence(startedAt: number): Presence {
  const touches = new Map<number, number>();
  return {
    touched: (stationId, idleMs, now) => {
      touches.set(stationId, Math.max(touches.get(stationId) ?? 0, now - idleMs));
    },
    lastTouch: (stationId) => touches.get(stationId) ?? startedAt,
  };
}
