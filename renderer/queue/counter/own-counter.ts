import { useState } from 'react';

const key = 'counter';

/** The counter that this screen stands at, by record id, kept in this browser; null until one is chosen. */
export function useOwnCounter(): readonly [number | null, (counterId: number | null) => void] {
  const [counterId, setCounterId] = useState(keptCounter);
  const keep = (chosen: number | null): void => {
    if (chosen === null) localStorage.removeItem(key);
    else localStorage.setItem(key, String(chosen));
    setCounterId(chosen);
  };
  return [counterId, keep];
}

function keptCounter(): number | null {
  const kept = Number(localStorage.getItem(key));
  return Number.isSafeInteger(kept) && kept > 0 ? kept : null;
}
