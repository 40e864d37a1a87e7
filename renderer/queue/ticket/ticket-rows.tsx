import type { ReactNode } from 'react';
import { TicketNumber } from '../../design/ticket-number.tsx';
import classes from './ticket-rows.module.css';

/** One ticket in a list that is worked with the finger. */
export interface TicketRow {
  readonly id: number;
  readonly number: string;
  readonly business: string;
  /** A quiet word beneath the business. */
  readonly note?: ReactNode;
  /** What stands at the end of the row. */
  readonly state: ReactNode;
}

export interface TicketRowsProps {
  readonly label: string;
  readonly rows: readonly TicketRow[];
  readonly onChoose: (ticketId: number) => void;
}

/** Tickets under each other; a touch anywhere on a row chooses it. */
export function TicketRows({ label, rows, onChoose }: TicketRowsProps): ReactNode {
  return (
    <ul className={classes['rows']} aria-label={label}>
      {rows.map(({ id, number, business, note, state }) => (
        <li key={id}>
          <button type="button" className={classes['row']} onClick={() => onChoose(id)}>
            <TicketNumber number={number} size="row" />
            <span className={classes['what']}>
              <span className={classes['business']}>{business}</span>
              <span className={classes['note']}>{note}</span>
            </span>
            <span className={classes['state']}>{state}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
