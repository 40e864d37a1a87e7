import { useCallback, useState } from 'react';
import type { Strip } from './strip.ts';

export interface OpenStrip {
  readonly strip: Strip | null;
  readonly open: (strip: Strip) => void;
  readonly close: () => void;
}

/** Which strip is open. The key that opened one closes it again. */
export function useOpenStrip(): OpenStrip {
  const [strip, setStrip] = useState<Strip | null>(null);
  const open = useCallback(
    (wanted: Strip) => setStrip((shown) => (shown && isSame(shown, wanted) ? null : wanted)),
    [],
  );
  const close = useCallback(() => setStrip(null), []);
  return { strip, open, close };
}

function isSame(one: Strip, other: Strip): boolean {
  if (one.kind !== 'first' || other.kind !== 'first') return one.kind === other.kind;
  return one.next === other.next;
}
