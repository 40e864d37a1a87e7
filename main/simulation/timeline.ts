/** Something that is due at a second of the day. */
export interface Due {
  readonly atS: number;
  /** Of what is due at the same second, the lower rank comes first; equal ranks in the order of being planned. */
  readonly rank: number;
}

/** What is still to come, in order. */
export interface Timeline<T extends Due> {
  plan(event: T): void;
  /** The second of the next event, or undefined when nothing is left. */
  nextS(): number | undefined;
  /** Takes out all that is due at that second, in order. */
  take(atS: number): T[];
}

export function timeline<T extends Due>(planned: readonly T[]): Timeline<T> {
  const before = (a: T, b: T): number => a.atS - b.atS || a.rank - b.rank;
  const events = [...planned].sort(before);
  return {
    plan: (event) => {
      const later = events.findIndex((other) => before(event, other) < 0);
      events.splice(later === -1 ? events.length : later, 0, event);
    },
    nextS: () => events[0]?.atS,
    take: (atS) => {
      const later = events.findIndex((event) => event.atS > atS);
      return events.splice(0, later === -1 ? events.length : later);
    },
  };
}
