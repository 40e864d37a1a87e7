import type { ReactNode } from 'react';
import { useHostNow } from '../call/use-host-now.ts';
import { limitStateOf } from './limit-state.ts';
import { StateMark } from './state-mark.tsx';
import classes from './limit-bar.module.css';

export interface LimitProps {
  /** UTC ms by the host. */
  readonly since: number;
  /** ms */
  readonly limit: number;
}

/** How much of a limit has been used up, counting by the host's time. Beside it stand the time and `LimitMark`. */
export function LimitBar({ since, limit }: LimitProps): ReactNode {
  const elapsed = useHostNow() - since;
  const percent = Math.min(100, Math.max(0, (elapsed / limit) * 100));
  return (
    <div className={classes['bar']} aria-hidden="true">
      <div
        className={classes['filled']}
        data-state={limitStateOf(elapsed, limit)}
        style={{ width: `${percent}%` }}
      />
    </div>
  );
}

/** 未超时, 快超时 or 已超时, counting by the host's time. */
export function LimitMark({ since, limit }: LimitProps): ReactNode {
  return <StateMark state={limitStateOf(useHostNow() - since, limit)} />;
}
