import { useEffect, useState } from 'react';

export interface Idle {
  /** Untouched for so long, the customer has gone; seconds. Null while nobody has to be waited for. */
  readonly after: number | null;
  /** Told once, then the count begins anew. */
  readonly onGone: () => void;
}

const checkEveryMs = 200;
const touches = ['click', 'keydown', 'input'] as const;

/**
 * Seconds that are left before the customer is taken to have gone, or null while nobody is waited for. Any key and any
 * touch begins the count anew: a touch when it is over, so that what it wakes does not get it too.
 */
export function useIdle({ after, onGone }: Idle): number | null {
  const [count, setCount] = useState({ of: after, left: after });
  useEffect(() => {
    if (after === null) return undefined;
    let touchedAt = performance.now();
    const touched = (): void => {
      touchedAt = performance.now();
      setCount({ of: after, left: after });
    };
    const timer = setInterval(() => {
      const left = Math.ceil(after - (performance.now() - touchedAt) / 1000);
      setCount((before) => (before.of === after && before.left === left ? before : { of: after, left }));
      if (left > 0) return;
      touched();
      onGone();
    }, checkEveryMs);
    for (const event of touches) window.addEventListener(event, touched);
    return () => {
      clearInterval(timer);
      for (const event of touches) window.removeEventListener(event, touched);
    };
  }, [after, onGone]);
  return count.of === after ? count.left : after;
}
