import { type ReactNode, useEffect, useRef } from 'react';
import { useBrowserPrint } from './use-browser-print.tsx';

/**
 * What a station without staff, such as a kiosk, prints through its own browser: at once and without a word. Its
 * browser is one that prints silently (Chromium with `--kiosk-printing`); any other shows its dialogue.
 */
export function UnattendedPrints(): ReactNode {
  const { next, saidAt, busy, print, paper } = useBrowserPrint();
  const triedAt = useRef(0);
  useEffect(() => {
    // Once for each word of the host: what is refused is offered again, or is not there any more.
    if (next === undefined || busy || triedAt.current === saidAt) return;
    triedAt.current = saidAt;
    print(next);
  }, [next, saidAt, busy, print]);
  return paper;
}
