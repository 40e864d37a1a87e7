import type { Somebody } from '../who-is-here.ts';

/** What a screen of the staff asks before anything else can be done on it. */
export type Asked =
  /** Nobody is here. */
  | { readonly kind: 'sign-in' }
  /** Whoever worked here has locked it, or nobody has touched it for long. */
  | { readonly kind: 'locked'; readonly by: Somebody }
  /** A first PIN, which somebody else has seen. */
  | { readonly kind: 'first-pin'; readonly by: Somebody }
  /** Another person takes over, by choice. */
  | { readonly kind: 'switch'; readonly by: Somebody }
  /** One's own PIN is changed, by choice. */
  | { readonly kind: 'own-pin'; readonly by: Somebody };

/** What somebody who is signed in has asked for. */
export type Wanted = 'switch' | 'own-pin' | null;

/** What the host says of who is here. */
export interface Present {
  readonly person: Somebody | null;
  readonly lockedBy: Somebody | null;
  readonly mustChangePin: boolean;
}

/** What is asked; null where the screen can be worked on. */
export function askedOf({ person, lockedBy, mustChangePin }: Present, wanted: Wanted): Asked | null {
  if (person === null) return lockedBy === null ? { kind: 'sign-in' } : { kind: 'locked', by: lockedBy };
  if (mustChangePin) return { kind: 'first-pin', by: person };
  return wanted === null ? null : { kind: wanted, by: person };
}
