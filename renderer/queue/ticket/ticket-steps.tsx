import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { queueContract } from '../../../shared/queue/contract.ts';
import { timeWithSecondsText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import classes from './ticket-steps.module.css';

export interface TicketStepsProps {
  readonly steps: OutputOf<typeof queueContract.ticket>['steps'];
}

/** What has happened to a ticket, in order; what was taken back stays, struck out. */
export function TicketSteps({ steps }: TicketStepsProps): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  return (
    <section aria-label={t('ticketCard.steps')}>
      <h3 className={classes['title']}>{t('ticketCard.steps')}</h3>
      <ol className={classes['steps']}>
        {steps.map(({ kind, at, counterNumber, undone }) => (
          <li key={`${kind}-${at}`} data-undone={undone || undefined}>
            <time>{timeWithSecondsText(at, timeZone)}</time>
            <span>{undone ? <s>{t(`events.${kind}`)}</s> : t(`events.${kind}`)}</span>
            <span className={classes['where']}>
              {undone && t('ticketCard.undone')}
              {!undone && counterNumber !== null && t('ticketCard.byCounter', { counter: counterNumber })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
