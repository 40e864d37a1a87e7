import { useState } from 'react';
import type { RosterPlace } from '../../../shared/staff/roster.ts';
import type { RosterActs } from './use-roster-acts.ts';

/** What a tap on a cell does: choose and swap, or fill in a shift (null clears). */
export type Tap = { readonly kind: 'swap' } | { readonly kind: 'fill'; readonly shiftId: number | null };

export interface RosterTaps {
  /** The cell that was tapped first and waits for the other. */
  readonly chosen: RosterPlace | null;
  readonly tap: (place: RosterPlace) => void;
  readonly release: () => void;
}

/** 换班 in two taps: one cell, then the other. The same cell again lets it go. */
export function useRosterTaps({ plan, swap }: RosterActs, tap: Tap): RosterTaps {
  const [chosen, setChosen] = useState<RosterPlace | null>(null);
  const tapToSwap = (place: RosterPlace): void => {
    if (chosen === null) return setChosen(place);
    if (!isSame(chosen, place)) swap(chosen, place);
    setChosen(null);
  };
  return {
    chosen: tap.kind === 'swap' ? chosen : null,
    tap: tap.kind === 'swap' ? tapToSwap : (place) => plan([place], tap.shiftId),
    release: () => setChosen(null),
  };
}

export function isSame(one: RosterPlace | null, other: RosterPlace): boolean {
  return one?.personId === other.personId && one.date === other.date;
}
