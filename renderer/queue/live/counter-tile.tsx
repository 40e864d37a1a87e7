import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { PauseThere } from './pause-there.tsx';
import { TicketThere } from './ticket-there.tsx';
import classes from './counter-tile.module.css';

/** One counter: who sits there, what it does, for how long. */
export function CounterTile({ counter }: { readonly counter: CounterLine }): ReactNode {
  const { t } = useTranslation('queue');
  const { number, person, managerCalledAt, finishedToday } = counter;
  return (
    <article className={classes['tile']} data-closed={person === null || undefined}>
      <header className={classes['head']}>
        <h3 className={classes['number']}>{t('counter.number', { number })}</h3>
        <span className={classes['soft']}>
          {person && t('counter.person', { number: person.staffNumber })}
        </span>
      </header>
      <Work counter={counter} />
      <footer className={classes['foot']}>
        <span className={classes['soft']}>{person && t('tile.finished', { count: finishedToday })}</span>
        {managerCalledAt !== null && <CallsManager since={managerCalledAt} />}
      </footer>
    </article>
  );
}

/** What goes on there: a ticket, a pause, nothing, or nobody. */
function Work({ counter: { state, ticket, pause } }: { readonly counter: CounterLine }): ReactNode {
  if (ticket) return <TicketThere ticket={ticket} />;
  if (pause) return <PauseThere pause={pause} />;
  return <StateMark state={state === 'closed' ? 'closed' : 'free'} />;
}

function CallsManager({ since }: { readonly since: number }): ReactNode {
  const { t } = useTranslation('queue');
  const time = stopwatchText(useHostNow() - since);
  return <StateMark state="warning">{t('tile.managerCalled', { time })}</StateMark>;
}
