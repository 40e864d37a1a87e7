import type { ReactNode } from 'react';
import { type Limit, limitStateOf } from './limit-state.ts';
import { StateMark } from './state-mark.tsx';
import classes from './limit-bar.module.css';

/** How much of a limit has been used up. Beside it stand the time and `LimitMark`. */
export function LimitBar(props: Limit): ReactNode {
  const percent = Math.min(100, Math.max(0, (props.elapsed / props.limit) * 100));
  return (
    <div className={classes['bar']} aria-hidden="true">
      <div className={classes['filled']} data-state={limitStateOf(props)} style={{ width: `${percent}%` }} />
    </div>
  );
}

/** 未超时, 将超时 or 已超时. */
export function LimitMark(props: Limit): ReactNode {
  return <StateMark state={limitStateOf(props)} />;
}
