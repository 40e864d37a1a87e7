import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { LimitBar } from '../../design/limit-bar.tsx';
import { useSpent } from '../use-spent.ts';
import { ClockMark } from './clock-mark.tsx';
import { useLimit } from './use-limit.ts';
import classes from './limit-clock.module.css';

/** The time in service against the limit of all its businesses, with the word of its state. */
export function LimitClock({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const { t } = useTranslation('queue');
  const elapsed = useSpent(ticket);
  const limit = useLimit(ticket);
  return (
    <div className={classes['clock']}>
      <div className={classes['line']}>
        <ClockMark ticket={ticket} />
        <time className={classes['time']}>{stopwatchText(elapsed)}</time>
      </div>
      {limit && <LimitBar {...limit} />}
      <div className={classes['limit']}>
        {limit ? t('counter.limit', { count: limit.limit / 60_000 }) : t('counter.noLimit')}
      </div>
    </div>
  );
}
