import type { KeyAction } from './key-action.ts';
import type { KeyName } from './key-name.ts';

/** The actions of one part of a screen, read afresh at each press. */
export type ReadActions = () => readonly KeyAction[];

/** What the keys do at the moment. The part of the screen that bound its keys last comes first. */
export interface BoundKeys {
  bind(read: ReadActions): () => void;
  /** What this key does now, or undefined. */
  actionFor(key: KeyName): KeyAction | undefined;
  /** What every key does, each key once, in the order in which the parts of the screen appeared. */
  all(): readonly KeyAction[];
}

export function createBoundKeys(): BoundKeys {
  const bound: ReadActions[] = [];
  const actions = (): KeyAction[] => bound.flatMap((read) => [...read()]);
  return {
    bind: (read) => {
      bound.push(read);
      return () => {
        bound.splice(bound.indexOf(read), 1);
      };
    },
    actionFor: (key) => lastOfEach(actions().filter(({ disabled }) => disabled !== true)).get(key),
    all: () => {
      const last = lastOfEach(actions());
      return actions().filter((action) => last.get(action.key) === action);
    },
  };
}

function lastOfEach(actions: readonly KeyAction[]): Map<KeyName, KeyAction> {
  return new Map(actions.map((action) => [action.key, action]));
}
