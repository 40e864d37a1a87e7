import { type Caller, roles } from '../../shared/call/caller.ts';

/** The record of the host's own desk, made with the hall. */
export const deskStation = 1;

/**
 * Who calls through the LAN door for now: the host's own desk with every role, for the door listens on this
 * machine only until stations are paired and people sign in. A screen may name its station.
 */
export function deskCaller(station: string | undefined): Caller {
  const named = Number(station ?? deskStation);
  const isStation = Number.isSafeInteger(named) && named > 0;
  return { door: 'lan', station: isStation ? named : deskStation, person: null, roles };
}
