import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../../shared/design/states.ts';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { limitWarnPercent } from '../../../shared/queue/settings.ts';
import { useSetting } from '../../store/use-setting.ts';
import { useSpent } from '../use-spent.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { Stopwatch } from '../../design/counting.tsx';
import { limitStateOf } from '../../design/limit-state.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './counter-tile.module.css';

/** A counter without a ticket, by its state. */
const withoutTicket = { open: 'free', paused: 'paused', closed: 'closed' } as const;

/** One counter: who sits there, what it does, for how long. */
export function CounterTile({ counter }: { readonly counter: CounterLine }): ReactNode {
  const { t } = useTranslation('queue');
  const { number, person, ticket, finishedToday } = counter;
  return (
    <article className={classes['tile']} data-closed={person === null || undefined}>
      <header className={classes['head']}>
        <h3 className={classes['number']}>{t('counter.number', { number })}</h3>
        <span className={classes['soft']}>
          {person && t('counter.person', { number: person.staffNumber })}
        </span>
      </header>
      {ticket ? <TicketThere ticket={ticket} /> : <StateMark state={withoutTicket[counter.state]} />}
      {person && <span className={classes['soft']}>{t('live.finishedHere', { count: finishedToday })}</span>}
    </article>
  );
}

function TicketThere({ ticket }: { readonly ticket: TicketView }): ReactNode {
  const nameOf = useNameOf();
  const spent = useSpent(ticket);
  const warnPercent = useSetting(limitWarnPercent);
  return (
    <>
      <div className={classes['ticket']}>
        <TicketNumber number={ticket.number} size="strong" />
        <StateMark state={stateThere(ticket, spent, warnPercent)}>
          {ticket.state === 'serving' ? (
            stopwatchText(spent)
          ) : (
            <Stopwatch since={ticket.calledAt ?? ticket.issuedAt} />
          )}
        </StateMark>
      </div>
      <span className={classes['business']}>{nameOf(ticket.businessName)}</span>
    </>
  );
}

/** Called, serving, or how the visit stands against its limit once that is nearly used up. */
function stateThere({ state, clock }: TicketView, elapsed: number, warnPercent: number): StateName {
  if (state !== 'serving') return 'called';
  if (clock.limitMs === null) return 'serving';
  const against = limitStateOf({ elapsed, limit: clock.limitMs, warnPercent });
  return against === 'in-time' ? 'serving' : against;
}
