import type { ReactElement, ReactNode } from 'react';
import { infoShape, stateShapes } from './state-shapes.tsx';
import classes from './notice.module.css';

export type NoticeKind = 'info' | 'done' | 'warning' | 'danger';

export interface NoticeProps {
  readonly kind: NoticeKind;
  /** What happened and what to do. */
  readonly children: ReactNode;
  /** What can be done about it, at the end of the bar. */
  readonly acts?: ReactNode;
}

const shapes: Readonly<Record<NoticeKind, ReactElement>> = {
  info: infoShape,
  done: stateShapes['done'],
  warning: stateShapes['warning'],
  danger: stateShapes['over-limit'],
};

/** A bar that says something about the whole screen. Danger is read out at once, the others in their turn. */
export function Notice({ kind, children, acts }: NoticeProps): ReactNode {
  return (
    <div className={classes['notice']} data-kind={kind} role={kind === 'danger' ? 'alert' : 'status'}>
      <div className={classes['words']}>
        <svg className={classes['shape']} viewBox="0 0 16 16" aria-hidden="true">
          {shapes[kind]}
        </svg>
        <div>{children}</div>
      </div>
      {acts !== undefined && <div className={classes['acts']}>{acts}</div>}
    </div>
  );
}
