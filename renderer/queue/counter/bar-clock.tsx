import type { ReactNode } from 'react';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { Stopwatch } from '../../design/counting.tsx';
import { LimitBar } from '../../design/limit-bar.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useSpent } from '../use-spent.ts';
import { ClockMark } from './clock-mark.tsx';
import { useLimit } from './use-limit.ts';
import classes from './counter-bar.module.css';

/** The time of a visit in one line: since the call, then in service against the limit. */
export function BarClock({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const elapsed = useSpent(ticket);
  const limit = useLimit(ticket);
  if (ticket.state === 'called') {
    return (
      <StateMark state="called">
        {ticket.calledAt !== null && <Stopwatch since={ticket.calledAt} />}
      </StateMark>
    );
  }
  return (
    <>
      <span className={classes['time']}>
        <b>{stopwatchText(elapsed)}</b>
        {limit && ` / ${stopwatchText(limit.limit)}`}
      </span>
      {limit && (
        <span className={classes['limit']}>
          <LimitBar {...limit} />
        </span>
      )}
      <ClockMark ticket={ticket} />
    </>
  );
}
