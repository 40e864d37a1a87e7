import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExpectedWait, type OutlookOfTicket, toldRange } from '../../../shared/queue/expected-wait.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { queueCalls } from '../calls.ts';
import classes from './ahead.module.css';

export interface AheadProps {
  readonly businessIds: number[];
  readonly care: boolean;
}

/** How many are ahead, and how long it will take, before the number is taken. */
export function Ahead({ businessIds, care }: AheadProps): ReactNode {
  const { t } = useTranslation('queue');
  const priorityClass = care ? 'care' : 'ordinary';
  const { data } = useQueryOf(
    queueCalls.outlook,
    { businessTypeIds: businessIds, priorityClass },
    { placeholderData: (before) => before },
  );
  return (
    <section className={classes['ahead']} aria-label={t('kiosk.wait')} aria-live="polite">
      {data ? <Expected outlook={data} /> : <p className={classes['words']}>{t('kiosk.looking')}</p>}
    </section>
  );
}

function Expected({ outlook: { ahead, wait } }: { readonly outlook: OutlookOfTicket }): ReactNode {
  const { t } = useTranslation('queue');
  if (wait.kind === 'at-once') return <p className={classes['strong']}>{t('kiosk.atOnce')}</p>;
  return (
    <>
      {ahead === 0 ? (
        <p className={classes['strong']}>{t('kiosk.nobodyAhead')}</p>
      ) : (
        <p className={classes['figure']}>
          <span>{t('kiosk.ahead')}</span> <b>{ahead}</b> {t('kiosk.aheadUnit')}
        </p>
      )}
      <Wait wait={wait} />
    </>
  );
}

/** The wait as people say it: a range in minutes, or why nobody can say. */
function Wait({ wait }: { readonly wait: Exclude<ExpectedWait, { kind: 'at-once' }> }): ReactNode {
  const { t } = useTranslation('queue');
  if (wait.kind === 'unknown') {
    return <p className={classes['words']}>{t(`kiosk.unknownWait.${wait.reason}`)}</p>;
  }
  const { low, high } = toldRange(wait);
  return (
    <>
      <p className={classes['figure']}>
        <span>{t('kiosk.wait')}</span> {low === 0 && t('kiosk.waitUnder')}{' '}
        <b>{low === 0 || low === high ? high : t('kiosk.waitRange', { low, high })}</b> {t('kiosk.waitUnit')}
      </p>
      {wait.long && <p>{t('kiosk.longWait')}</p>}
    </>
  );
}
