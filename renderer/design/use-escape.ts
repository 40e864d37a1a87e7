import { useEffect, useRef } from 'react';

/** Esc leaves what is shown, wherever the focus is. @param leave null where it cannot be left */
export function useEscape(leave: (() => void) | null): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') latest.current?.();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
