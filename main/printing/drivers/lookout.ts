/** Lets one wait for something that shows itself by events, for a limited time. */
export interface Lookout {
  /** Told after each event: everybody who waits looks again. */
  readonly look: () => void;
  /** Resolves with what is seen first, at once where it is there already; undefined when the time is over. */
  readonly until: <Seen>(see: () => Seen | undefined, withinMs: number) => Promise<Seen | undefined>;
}

export function createLookout(): Lookout {
  const waiting = new Set<() => void>();
  return {
    look: () => {
      for (const watch of waiting) watch();
    },
    until: (see, withinMs) =>
      new Promise((resolve) => {
        const watch = (): void => {
          const seen = see();
          if (seen !== undefined) settle(seen);
        };
        // What came while this program was busy is read before anybody is said to have kept silent.
        const timer = setTimeout(() => setImmediate(giveUp), withinMs);
        const settle = (seen: ReturnType<typeof see>): void => {
          clearTimeout(timer);
          waiting.delete(watch);
          resolve(seen);
        };
        const giveUp = (): void => {
          if (waiting.has(watch)) settle(see());
        };
        waiting.add(watch);
        watch();
      }),
  };
}
