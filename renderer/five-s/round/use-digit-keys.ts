import { useEffect, useLayoutEffect, useRef } from 'react';
import { type CountStep, countSteps } from './count-keys.tsx';

/** What the keys do while a list is filled in. */
export interface DigitKeys {
  readonly count: (problems: CountStep) => void;
  readonly leaveOut: () => void;
  readonly fix: () => void;
  readonly move: (by: 1 | -1) => void;
}

/**
 * Keys for whoever keys in a list at the speed of a cash desk: they act at once and as often as they are pressed,
 * and stay out of the way while something is typed. 4 counts as 3, as on the buttons.
 */
export function useDigitKeys(keys: DigitKeys): void {
  const latest = useRef(keys);
  // With the screen, not after it: the next key must find the next item.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (pressed(latest.current, event.key)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Whether the key meant something. */
function pressed({ count, leaveOut, fix, move }: DigitKeys, key: string): boolean {
  const acts: Readonly<Record<string, () => void>> = {
    n: leaveOut,
    z: fix,
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
  };
  const act = acts[key.length === 1 ? key.toLowerCase() : key];
  if (/^[0-5]$/.test(key)) count(stepOf(Number(key)));
  else if (act) act();
  else return false;
  return true;
}

function stepOf(digit: number): CountStep {
  return countSteps.find((step) => step === digit) ?? 3;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [role="combobox"]') !== null
  );
}
