import { useCallback, useEffect, useRef, useState } from 'react';
import { secondPressWithin } from './keys/key-gate.ts';

export interface Rest {
  /** True for 0.8 s after a press: every button of the group is disabled meanwhile. */
  readonly resting: boolean;
  /** Runs what was pressed, and lets the group rest. */
  readonly press: (run: () => void) => void;
}

/**
 * For buttons of which one takes the place of another, or that stand beside each other and do different things: a
 * double click must not press the next one, and no press may be swallowed by a button that looks as if it took it.
 */
export function useRest(): Rest {
  const [resting, setResting] = useState(false);
  const pressed = useRef(false);
  useEffect(() => {
    if (!resting) return undefined;
    const timer = setTimeout(() => {
      pressed.current = false;
      setResting(false);
    }, secondPressWithin);
    return () => clearTimeout(timer);
  }, [resting]);
  const press = useCallback((run: () => void) => {
    if (pressed.current) return;
    pressed.current = true;
    setResting(true);
    run();
  }, []);
  return { resting, press };
}
