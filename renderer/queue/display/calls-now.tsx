import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketNumber } from '../../design/ticket-number.tsx';
import type { CallView } from './call-view.ts';
import { CounterWords } from './counter-words.tsx';
import { keyOfCall, useLitCalls } from './use-lit-calls.ts';
import classes from './calls-now.module.css';

/** How many calls fit without anything scrolling. */
const mostShown = 4;

/** The calls being made now, newest first: number, and the counter to go to. */
export function CallsNow({ calls }: { readonly calls: readonly CallView[] }): ReactNode {
  const { t } = useTranslation('queue');
  const lit = useLitCalls(calls);
  useDocumentTitle(t('display.calling'));
  return (
    <section className={classes['now']} aria-label={t('display.calling')}>
      <h1 className={classes['title']}>{t('display.calling')}</h1>
      {calls.length === 0 && <p className={classes['nobody']}>{t('display.nobodyCalled')}</p>}
      <ol className={classes['calls']} aria-live="polite">
        {calls.slice(0, mostShown).map((call) => (
          <li
            key={keyOfCall(call)}
            className={classes['call']}
            data-lit={lit.has(keyOfCall(call)) || undefined}
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
