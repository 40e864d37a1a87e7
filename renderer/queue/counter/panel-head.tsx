import type { ReactNode } from 'react';
import classes from './panel.module.css';

export interface PanelHeadProps {
  readonly title: string;
  /** The keys of this part. */
  readonly children?: ReactNode;
}

/** The title of a part of the counter screen, with its keys at the end of the line. */
export function PanelHead({ title, children }: PanelHeadProps): ReactNode {
  return (
    <div className={classes['head']}>
      <h2 className={classes['title']}>{title}</h2>
      {children}
    </div>
  );
}
