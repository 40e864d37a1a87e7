import type { ComponentPropsWithRef, ReactNode } from 'react';
import classes from './touch-button.module.css';

export interface TouchButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> {
  /** `primary` for the one thing to do next; `plain` by default; `quiet` for what is beside the point. */
  readonly look?: 'primary' | 'plain' | 'quiet';
}

/** A button for fingers: 64 px and more, the same whether somebody points at it or not. */
export function TouchButton({ look = 'plain', ...rest }: TouchButtonProps): ReactNode {
  return <button {...rest} type="button" className={classes['touch']} data-look={look} />;
}
