import { useEffect, useRef } from 'react';
import { idleMs } from './idleness.ts';

/** How much later than the time itself it is asked, so that the host agrees that it has come, ms. */
const after = 1500;
/** How soon it is asked again where somebody's work keeps the station open, ms. */
const againAfter = 60_000;

/**
 * Asks the host once nobody has touched this screen for so long: the host then locks the station, and says so.
 * @param minutes null never
 */
export function useIdleCheck(minutes: number | null, ask: () => void): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (minutes === null) return undefined;
    const limit = minutes * 60_000;
    let timer: ReturnType<typeof setTimeout>;
    const waitFor = (time: number): void => {
      timer = setTimeout(check, time);
    };
    const check = (): void => {
      const left = limit - idleMs();
      if (left <= 0) latest.current();
      waitFor(left <= 0 ? againAfter : left + after);
    };
    waitFor(Math.max(0, limit - idleMs()) + after);
    return () => clearTimeout(timer);
  }, [minutes]);
}
