const key = 'station';

/** Which station this browser is, by its record id; null for the host's own desk. */
export function ownStation(): number | null {
  const kept = Number(localStorage.getItem(key));
  return Number.isInteger(kept) && kept > 0 ? kept : null;
}
