import type { ReactNode } from 'react';
import classes from './whole-screen.module.css';

export interface WholeScreenProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done, the one thing to do next first. */
  readonly acts?: ReactNode;
}

/** One thing said, in the middle of the screen. */
export function WholeScreen({ title, children, acts }: WholeScreenProps): ReactNode {
  return (
    <div className={classes['whole']}>
      <h1>{title}</h1>
      {children}
      {acts !== undefined && <div className={classes['acts']}>{acts}</div>}
    </div>
  );
}
