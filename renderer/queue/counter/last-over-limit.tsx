import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksCause } from '../limit-of-visit.ts';
import { useDesk } from './desk-context.ts';
import { CauseChoices } from './strips/cause-choices.tsx';
import classes from './last-over-limit.module.css';

/** After a visit that went over its limit: one key says why. It stands in nobody's way and goes with the next call. */
export function LastOverLimit(): ReactNode {
  const { t } = useTranslation('queue');
  const { view, ticket, strip } = useDesk();
  const [last] = view.finished;
  if (ticket || strip || !last || !lacksCause(last)) return null;
  const title = t('strips.cause.title', { number: last.number });
  return (
    <section className={classes['cause']} aria-label={title}>
      <h2 className={classes['title']}>{title}</h2>
      <CauseChoices ticketId={last.id} />
    </section>
  );
}
