/** An address from which somebody got a code wrong. */
interface Mistakes {
  count: number;
  /** UTC ms. */
  lastAt: number;
}

/** Wrong codes that anybody may type before the address has to wait. */
const freeMistakes = 3;
const firstWait = 2_000;
const longestWait = 5 * 60_000;
/** After so long without another one, mistakes are forgotten, ms. */
const forgottenAfter = 15 * 60_000;

/** Slows down addresses from which strangers guess. */
export interface StrangerWatch {
  /** How long a stranger at this address has to wait before anything is looked at, ms; 0 for nobody. */
  waits(address: string): number;
  wentWrong(address: string): void;
}

/**
 * Back-off for screens that are not paired: after three mistakes each further one doubles the time for which the
 * address is refused, from two seconds to five minutes.
 * @param now ms, of a clock that never runs backwards
 */
export function watchStrangers(now: () => number): StrangerWatch {
  const mistakes = new Map<string, Mistakes>();
  const forget = (): void => {
    for (const [address, { lastAt }] of mistakes) {
      if (now() - lastAt > forgottenAfter) mistakes.delete(address);
    }
  };
  return {
    waits: (address) => {
      const known = mistakes.get(address);
      return known ? Math.max(0, known.lastAt + waitAfter(known.count) - now()) : 0;
    },
    wentWrong: (address) => {
      forget();
      mistakes.set(address, { count: (mistakes.get(address)?.count ?? 0) + 1, lastAt: now() });
    },
  };
}

function waitAfter(count: number): number {
  return count < freeMistakes ? 0 : Math.min(longestWait, firstWait * 2 ** (count - freeMistakes));
}
