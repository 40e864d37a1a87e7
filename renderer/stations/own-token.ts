const key = 'station-token';

/** The token of the station that this browser is; null where it was never paired. */
export function ownToken(): string | null {
  return localStorage.getItem(key);
}

/** Keeps the token that pairing gave, or with null forgets it. */
export function keepToken(token: string | null): void {
  if (token === null) localStorage.removeItem(key);
  else localStorage.setItem(key, token);
}
