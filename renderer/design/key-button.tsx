import type { MouseEvent, ReactNode } from 'react';
import type { KeyAction } from './keys/key-action.ts';
import { KeyCap } from './keys/key-cap.tsx';
import { useOncePerPress } from './use-once-per-press.ts';
import classes from './key-button.module.css';

export interface KeyButtonProps {
  readonly action: KeyAction;
  /** `primary` for the one right thing to do next, `plain` for what is seldom wanted. */
  readonly weight?: 'primary' | 'ordinary' | 'plain';
  /** What stands behind the label, such as the seconds that an undo still has. */
  readonly children?: ReactNode;
}

/**
 * A button that prints its single key on it. The same `KeyAction` goes to `useKeys`. A click with the mouse leaves
 * the focus where it is, so that 空格 stays the next right thing and does not press this button again.
 */
export function KeyButton({ action, weight = 'ordinary', children }: KeyButtonProps): ReactNode {
  const once = useOncePerPress();
  return (
    <button
      type="button"
      className={classes['button']}
      data-weight={weight}
      disabled={action.disabled ?? false}
      onMouseDown={keepFocus}
      onClick={() => once(action.run)}
    >
      <KeyCap name={action.key} />
      <span>{action.label}</span>
      {children}
    </button>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
