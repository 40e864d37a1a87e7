import { useCallback, useSyncExternalStore } from 'react';
import { useClient } from './client-context.ts';

const everySecond = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One timer for all clocks of a page, so that they change together. */
function listenToSeconds(listener: () => void): () => void {
  everySecond.add(listener);
  timer ??= setInterval(() => everySecond.forEach((tick) => tick()), 250);
  return () => {
    everySecond.delete(listener);
    if (everySecond.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The host's time, UTC ms on the full second; the component is drawn again as the seconds pass. */
export function useHostNow(): number {
  const { clock } = useClient();
  const fullSecond = useCallback(() => Math.floor(clock.now() / 1000) * 1000, [clock]);
  return useSyncExternalStore(listenToSeconds, fullSecond);
}
