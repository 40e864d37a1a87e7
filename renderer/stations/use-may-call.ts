import type { Callable } from '../call/room-calls.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { stationsCalls } from './calls.ts';

/**
 * Whether the one who works at this station may call a procedure: what would only be refused need not be shown.
 * False until it is known. The host decides all the same.
 */
export function useMayCall({ procedure: { roles } }: Callable): boolean {
  const me = useQueryOf(stationsCalls.me, {}).data;
  if (roles === 'anyone') return true;
  if (roles === 'everyone') return Boolean(me?.station);
  return roles.some((role) => me?.roles.includes(role) === true);
}
