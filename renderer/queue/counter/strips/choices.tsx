import type { ReactNode } from 'react';
import { KeyButton } from '../../../design/key-button.tsx';
import type { KeyAction } from '../../../design/keys/key-action.ts';
import type { KeyName } from '../../../design/keys/key-name.ts';
import { useKeys } from '../../../design/keys/keys-context.ts';
import classes from './choices.module.css';

/** One of several things to choose from. */
export interface Choice extends KeyAction {
  /** A word of what it means, behind the label. */
  readonly note?: ReactNode;
  /** True for the one that is chosen already. */
  readonly chosen?: boolean;
}

export interface ChoicesProps {
  /** What they have in common, where a strip has several groups. */
  readonly name?: string;
  readonly choices: readonly Choice[];
}

/** A few things to choose from, each under its key. */
export function Choices({ name, choices }: ChoicesProps): ReactNode {
  useKeys(choices);
  const buttons = (
    <div className={classes['choices']}>
      {choices.map((choice) => (
        <KeyButton key={`${choice.key}${choice.label}`} action={choice} pressed={choice.chosen}>
          {choice.note !== undefined && <span className={classes['note']}>{choice.note}</span>}
        </KeyButton>
      ))}
    </div>
  );
  if (name === undefined) return buttons;
  return (
    <div className={classes['group']}>
      <h3 className={classes['name']}>{name}</h3>
      {buttons}
    </div>
  );
}

/** The digit keys from 1 on, for a list of at most nine. @param index from 0 */
export function digitKey(index: number): KeyName {
  return String(index + 1) as KeyName;
}

/** The first nine things of a list as choices under the digits. */
export function digitChoices<T>(things: readonly T[], choiceOf: (thing: T) => Omit<Choice, 'key'>): Choice[] {
  return things.slice(0, 9).map((thing, index) => ({ key: digitKey(index), ...choiceOf(thing) }));
}
