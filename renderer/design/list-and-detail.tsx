import type { ReactNode } from 'react';
import classes from './list-and-detail.module.css';

export interface ListAndDetailProps {
  readonly list: ReactNode;
  /** What was chosen from the list; nothing while nothing is. */
  readonly detail: ReactNode;
  /** What stands in the place of the detail while nothing is chosen. */
  readonly hint: string;
}

/** A list, and beside it the one thing that was chosen from it. */
export function ListAndDetail({ list, detail, hint }: ListAndDetailProps): ReactNode {
  return (
    <div className={classes['frame']}>
      <div className={classes['list']}>{list}</div>
      <div className={classes['detail']}>{detail ? detail : <p className={classes['hint']}>{hint}</p>}</div>
    </div>
  );
}
