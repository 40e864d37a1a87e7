import type { ReactNode } from 'react';
import classes from './ticket-number.module.css';

export interface TicketNumberProps {
  /** As printed on the ticket: `A012`. */
  readonly number: string;
  /** `large` by default; `strong` beside others of its kind; `row` inside text and tables. */
  readonly size?: 'large' | 'strong' | 'row';
}

/** A ticket's number, the one thing that a customer looks for. */
export function TicketNumber({ number, size = 'large' }: TicketNumberProps): ReactNode {
  return (
    <span className={classes['number']} data-size={size} translate="no">
      {number}
    </span>
  );
}
