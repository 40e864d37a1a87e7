import { VisuallyHidden } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';
import type { KeyAction } from './keys/key-action.ts';
import { KeyCap } from './keys/key-cap.tsx';
import { useOncePerPress } from './use-once-per-press.ts';
import classes from './key-button.module.css';

export interface KeyButtonProps {
  readonly action: KeyAction;
  /** `primary` for the one right thing to do next, `plain` for what is seldom wanted. */
  readonly weight?: 'primary' | 'ordinary' | 'plain';
  /** For one of several that exclude each other: whether it is the chosen one. */
  readonly pressed?: boolean | undefined;
  /** True where there is room for the key alone: the label is then told on pointing, and to those who hear it. */
  readonly narrow?: boolean;
  /** What stands behind the label, such as the seconds that an undo still has. */
  readonly children?: ReactNode;
}

/**
 * A button that prints its single key on it. The same `KeyAction` goes to `useKeys`. A click with the mouse leaves
 * the focus where it is, so that 空格 stays the next right thing and does not press this button again.
 */
export function KeyButton(props: KeyButtonProps): ReactNode {
  const { action, weight = 'ordinary', pressed, narrow = false, children } = props;
  const once = useOncePerPress();
  return (
    <button
      type="button"
      className={classes['button']}
      data-weight={weight}
      aria-pressed={pressed}
      title={narrow ? action.label : undefined}
      disabled={action.disabled ?? false}
      onMouseDown={keepFocus}
      onClick={() => once(action.run)}
    >
      <KeyCap name={action.key} />
      {narrow ? <VisuallyHidden>{action.label}</VisuallyHidden> : <span>{action.label}</span>}
      {children}
    </button>
  );
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
