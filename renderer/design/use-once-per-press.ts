import { useCallback, useRef } from 'react';
import { secondPressWithin } from './keys/key-gate.ts';

/** Runs what a button does once for a double click: a second press within 0.8 s was meant once. */
export function useOncePerPress(): (run: () => void) => void {
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  return useCallback((run) => {
    const at = performance.now();
    if (at - lastAt.current < secondPressWithin) return;
    lastAt.current = at;
    run();
  }, []);
}
