import { type KeyName, isCharacter } from './key-name.ts';

/** Characters closer together than this come from a scanner, never from fingers, ms. */
export const scannerGap = 40;

/** A key pressed again within this time was meant once, ms. */
export const secondPressWithin = 800;

export interface KeyStroke {
  readonly key: KeyName;
  /** Monotonic ms. */
  readonly at: number;
  /** The key is being held down. */
  readonly repeat: boolean;
}

export interface KeyGate {
  pressed(stroke: KeyStroke): void;
  /** Forgets a key that is still being held back. */
  stop(): void;
}

/** Characters that came so close together that no fingers typed them. */
interface Burst {
  readonly first: KeyStroke;
  /** False once it holds another key, or the same one a third time. */
  readonly byFinger: boolean;
  readonly strokes: number;
  readonly lastAt: number;
}

/**
 * Lets a pressed key through once, and only if a person pressed it. A character is held back for the length of a
 * scanner's gap: if others follow within it, they all belong to a scanned code and none gets through. The same
 * key twice is a worn key that bounces, and counts as one.
 */
export function createKeyGate(letThrough: (key: KeyName) => void): KeyGate {
  const lastThrough = new Map<KeyName, number>();
  let burst: Burst | undefined;
  let held: ReturnType<typeof setTimeout> | undefined;

  const through = ({ key, at }: KeyStroke): void => {
    if (at - (lastThrough.get(key) ?? Number.NEGATIVE_INFINITY) < secondPressWithin) return;
    lastThrough.set(key, at);
    letThrough(key);
  };
  const character = (stroke: KeyStroke): void => {
    const { first, byFinger } = (burst = joined(burst, stroke));
    clearTimeout(held);
    if (byFinger) held = setTimeout(() => through(first), scannerGap);
  };
  return {
    pressed: (stroke) => {
      if (stroke.repeat) return;
      if (isCharacter(stroke.key)) character(stroke);
      else through(stroke);
    },
    stop: () => clearTimeout(held),
  };
}

/** The burst that a stroke belongs to: the running one, or a new one after a pause. */
function joined(burst: Burst | undefined, stroke: KeyStroke): Burst {
  if (!burst || stroke.at - burst.lastAt >= scannerGap) {
    return { first: stroke, byFinger: true, strokes: 1, lastAt: stroke.at };
  }
  const { first, strokes } = burst;
  const byFinger = burst.byFinger && stroke.key === first.key && strokes === 1;
  return { first, byFinger, strokes: strokes + 1, lastAt: stroke.at };
}
