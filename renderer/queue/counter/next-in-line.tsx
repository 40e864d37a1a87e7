import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextLine } from '../../../shared/queue/lines.ts';
import { MinutesSince } from '../../design/counting.tsx';
import { TicketNumber } from '../../design/ticket-number.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './next-in-line.module.css';

export interface NextInLineProps {
  /** In calling order; the first comes next. */
  readonly next: readonly NextLine[];
  /** How many wait in all; more than `next` lists. */
  readonly waiting: number;
}

/** Who comes next and why, and who waits behind. */
export function NextInLine({ next, waiting }: NextInLineProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const [first, ...others] = next;
  if (!first) return <p className={classes['nobody']}>{t('counter.nobodyNext')}</p>;
  return (
    <section className={classes['next']} aria-label={t('counter.next')}>
      <h2 className={classes['label']}>{t('counter.next')}</h2>
      <div className={classes['first']}>
        <TicketNumber number={first.number} size="strong" />
        <span>{nameOf(first.businessName)}</span>
        <Waited since={first.queuedAt} />
        <span className={classes['reason']}>
          {t('counter.reason', { reason: t(`orderReasons.${first.fallback ? 'fallback' : first.reason}`) })}
        </span>
      </div>
      <ol className={classes['others']} aria-label={t('counter.others')}>
        {others.map((line) => (
          <li key={line.id}>
            <TicketNumber number={line.number} size="row" />
            <span className={classes['business']}>{nameOf(line.businessName)}</span>
            <Waited since={line.queuedAt} />
          </li>
        ))}
        {waiting > next.length && (
          <li className={classes['reason']}>{t('counter.more', { count: waiting - next.length })}</li>
        )}
      </ol>
    </section>
  );
}

function Waited({ since }: { readonly since: number }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <span className={classes['waited']}>
      {t('counter.waitingFor')} <MinutesSince since={since} />
    </span>
  );
}
