import { createContext, useContext } from 'react';
import type { Role } from '../../shared/call/caller.ts';
import { mayCall } from '../../shared/call/may-call.ts';
import type { Callable } from '../call/room-calls.ts';

/** Somebody as the screens name them. */
export interface Somebody {
  readonly id: number;
  readonly staffNumber: string;
  readonly name: string;
}

/** What this screen is, and who works at it. */
export interface WhoIsHere {
  /** The counter (台席) at which the station stands, by record id; null for one that stands at none. */
  readonly ownCounter: number | null;
  readonly person: Somebody | null;
  readonly roles: readonly Role[];
  /** Whether a place is offered to who is here, by its path. */
  readonly mayOpen: (path: string) => boolean;
}

/** Given by the sign-in around every screen of the staff. */
export const WhoIsHereContext = createContext<WhoIsHere>({
  ownCounter: null,
  person: null,
  roles: [],
  mayOpen: () => true,
});

export function useWhoIsHere(): WhoIsHere {
  return useContext(WhoIsHereContext);
}

/** Whether who is here may call something: what one may not do is not offered. */
export function useMay(): (callable: Callable) => boolean {
  const { roles } = useWhoIsHere();
  return ({ procedure }) => mayCall(roles, procedure);
}
