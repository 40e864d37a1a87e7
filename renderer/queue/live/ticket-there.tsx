import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { limitWarnPercent } from '../../../shared/queue/settings.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { LimitBar } from '../../design/limit-bar.tsx';
import { limitStateOf } from '../../design/limit-state.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useSetting } from '../../store/use-setting.ts';
import { useSpent } from '../use-spent.ts';
import classes from './counter-tile.module.css';

interface TicketProps {
  readonly ticket: TicketView;
}

/** The ticket at a counter: on its way there, or served against its limit. */
export function TicketThere({ ticket }: TicketProps): ReactNode {
  return (
    <>
      {ticket.state === 'serving' ? <Served ticket={ticket} /> : <Called ticket={ticket} />}
      <Business ticket={ticket} />
    </>
  );
}

function Called({ ticket: { number, calledAt, issuedAt } }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const time = stopwatchText(useHostNow() - (calledAt ?? issuedAt));
  return (
    <div className={classes['ticket']}>
      <TicketNumber number={number} size="strong" />
      <StateMark state="called">{t('tile.calledFor', { time })}</StateMark>
    </div>
  );
}

function Served({ ticket }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const elapsed = useSpent(ticket);
  const warnPercent = useSetting(limitWarnPercent);
  const { limitMs: limit, running } = ticket.clock;
  const state = limit === null ? 'serving' : limitStateOf({ elapsed, limit, warnPercent });
  const spent = stopwatchText(elapsed);
  return (
    <>
      <div className={classes['ticket']}>
        <TicketNumber number={ticket.number} size="strong" />
        <span>{limit === null ? spent : t('tile.against', { spent, limit: stopwatchText(limit) })}</span>
      </div>
      {limit !== null && <LimitBar elapsed={elapsed} limit={limit} warnPercent={warnPercent} />}
      <div className={classes['head']}>
        <StateMark state={state === 'in-time' ? 'serving' : state} />
        {!running && <StateMark state="held">{t('tile.stopped')}</StateMark>}
      </div>
    </>
  );
}

function Business({ ticket: { businessName, items } }: TicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const business = useNameOf()(businessName);
  return (
    <span className={classes['business']}>
      {items.length > 1 ? t('tile.andMore', { business, count: items.length }) : business}
    </span>
  );
}
