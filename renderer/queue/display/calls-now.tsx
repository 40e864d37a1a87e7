import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { TicketNumber } from '../../design/ticket-number.tsx';
import type { CallView } from './call-view.ts';
import { CounterWords } from './counter-words.tsx';
import classes from './calls-now.module.css';

/** A call is lit for so long after it was made, ms. */
const litFor = 8000;

/** How many calls fit without anything scrolling. */
const mostShown = 4;

/** The calls being made now, newest first: number, and the counter to go to. */
export function CallsNow({ calls }: { readonly calls: readonly CallView[] }): ReactNode {
  const { t } = useTranslation('queue');
  const now = useHostNow();
  useDocumentTitle(t('display.calling'));
  return (
    <section className={classes['now']} aria-label={t('display.calling')}>
      <h1 className={classes['title']}>{t('display.calling')}</h1>
      {calls.length === 0 && <p className={classes['nobody']}>{t('display.nobodyCalled')}</p>}
      <ol className={classes['calls']} aria-live="polite">
        {calls.slice(0, mostShown).map((call) => (
          <li
            key={call.ticketId}
            className={classes['call']}
            data-lit={now - call.calledAt < litFor || undefined}
          >
            <TicketNumber number={call.number} />
            <svg className={classes['arrow']} viewBox="0 0 48 32" aria-hidden="true">
              <path d="M2 16h42M32 4l12 12-12 12" />
            </svg>
            <span className={classes['counter']}>
              <CounterWords number={call.counterNumber} numberClass={classes['counterNumber']} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
