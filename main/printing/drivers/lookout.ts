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
        const timer = setTimeout(() => settle(undefined), withinMs);
        const settle = (seen: ReturnType<typeof see>): void => {
          clearTimeout(timer);
          waiting.delete(watch);
          resolve(seen);
        };
        waiting.add(watch);
        watch();
      }),
  };
}
