import { createContext, useContext, useState } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type CallError, RefusedError } from '../call/refused-error.ts';

/** Why the host does not know this screen: it was never paired, or is not any more. Null where it is known. */
export type Strangeness = 'not-paired' | 'revoked' | null;

/** Whether an answer says that the host does not know this screen. */
export function strangeness(error: CallError | null): Strangeness {
  if (!(error instanceof RefusedError)) return null;
  if (error.code === 'call.not-paired') return 'not-paired';
  return error.code === 'call.station-revoked' ? 'revoked' : null;
}

/**
 * Whether the host knows this screen, by the answer that it gives to anybody. It stays so while the host is asked
 * again; a revoked screen stays revoked until it is paired anew, though it has forgotten its token by then.
 */
export function useStrangeness({
  data,
  error,
}: Pick<UseQueryResult<unknown, CallError>, 'data' | 'error'>): Strangeness {
  const [known, setKnown] = useState<Strangeness>(null);
  const told = strangeness(error);
  const now = told ?? (data !== undefined && error === null ? null : known);
  const next = now === 'not-paired' && known === 'revoked' ? 'revoked' : now;
  if (next !== known) setKnown(next);
  return next;
}

/** Whether the host knows the screen around which it stands. */
export const StrangenessContext = createContext<Strangeness>(null);

export function useOwnStrangeness(): Strangeness {
  return useContext(StrangenessContext);
}
