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

/**
 * Lets a pressed key through once, and only if a person pressed it. A character is held back for the length of a
 * scanner's gap: if another one follows within it, both belong to a scanned code and neither gets through.
 */
export function createKeyGate(letThrough: (key: KeyName) => void): KeyGate {
  const lastThrough = new Map<KeyName, number>();
  let lastCharacterAt = Number.NEGATIVE_INFINITY;
  let held: ReturnType<typeof setTimeout> | undefined;

  const through = ({ key, at }: KeyStroke): void => {
    if (at - (lastThrough.get(key) ?? Number.NEGATIVE_INFINITY) < secondPressWithin) return;
    lastThrough.set(key, at);
    letThrough(key);
  };
  const character = (stroke: KeyStroke): void => {
    const scanned = stroke.at - lastCharacterAt < scannerGap;
    lastCharacterAt = stroke.at;
    clearTimeout(held);
    if (!scanned) held = setTimeout(() => through(stroke), scannerGap);
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
