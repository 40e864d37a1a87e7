import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { TimeOfDay, Stopwatch } from '../../design/counting.tsx';
import { LimitBar, LimitMark } from '../../design/limit-bar.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useSpent } from '../use-spent.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './ticket-at-counter.module.css';

interface TicketProps {
  readonly ticket: TicketView;
  /** From this share of the limit on it is nearly over, per cent. */
  readonly warnPercent: number;
}

/** The ticket that is being called or served: its number, what for, and how the time goes. */
export function TicketAtCounter({ ticket, warnPercent }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { number, state, businessName, issuedAt, calledAt, calls } = ticket;
  const waited = calledAt === null ? null : Math.floor((calledAt - issuedAt) / 60_000);
  return (
    <div className={classes['ticket']}>
      <TicketNumber number={number} />
      <div className={classes['what']}>
        <div className={classes['business']}>{nameOf(businessName)}</div>
        <div className={classes['facts']}>
          <span>
            {t('counter.issued')} <TimeOfDay at={issuedAt} />
          </span>
          {waited !== null && <span>{t('counter.waited', { count: waited })}</span>}
          {calls > 1 && <span>{t('counter.calls', { count: calls })}</span>}
        </div>
      </div>
      <div className={classes['time']}>
        {state === 'serving' ? (
          <Handling ticket={ticket} warnPercent={warnPercent} />
        ) : (
          <Calling ticket={ticket} />
        )}
      </div>
    </div>
  );
}

/** Since the first call, until the customer is here. */
function Calling({ ticket }: Pick<TicketProps, 'ticket'>): ReactNode {
  return (
    <>
      <div className={classes['clock']}>
        <StateMark state="called" strong />
        {ticket.calledAt !== null && <Stopwatch since={ticket.calledAt} />}
      </div>
    </>
  );
}

/** The time in service, against the limit of all its businesses. */
function Handling({ ticket, warnPercent }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const elapsed = useSpent(ticket);
  const { limitMs, running } = ticket.clock;
  const limit = limitMs === null ? null : { elapsed, limit: limitMs, warnPercent };
  return (
    <>
      <div className={classes['clock']}>
        <StateMark state={running ? 'serving' : 'paused'} strong />
        <time>{stopwatchText(elapsed)}</time>
      </div>
      {limit && <LimitBar {...limit} />}
      <div className={classes['limit']}>
        <span>{limit ? t('counter.limit', { count: limit.limit / 60_000 }) : t('counter.noLimit')}</span>
        {limit && <LimitMark {...limit} />}
      </div>
    </>
  );
}
