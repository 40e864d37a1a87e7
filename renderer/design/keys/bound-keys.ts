import type { KeyAction } from './key-action.ts';
import type { KeyName } from './key-name.ts';

/** The actions of one part of a screen, read afresh at each press. */
export type ReadActions = () => readonly KeyAction[];

/** What the keys do at the moment. The part of the screen that bound its keys last comes first. */
export interface BoundKeys {
  bind(read: ReadActions): () => void;
  /** What this key does now, or undefined. */
  actionFor(key: KeyName): KeyAction | undefined;
  all(): readonly KeyAction[];
}

export function createBoundKeys(): BoundKeys {
  const bound: ReadActions[] = [];
  const all = (): KeyAction[] => bound.flatMap((read) => [...read()]);
  return {
    bind: (read) => {
      bound.unshift(read);
      return () => {
        bound.splice(bound.indexOf(read), 1);
      };
    },
    all,
    actionFor: (key) => all().find((action) => action.key === key && action.disabled !== true),
  };
}
