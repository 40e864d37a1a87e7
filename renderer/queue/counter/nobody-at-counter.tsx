import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterView } from './counter-view.ts';
import classes from './nobody-at-counter.module.css';

/** A free counter: who comes when the space bar is pressed, or that nobody waits. */
export function NobodyAtCounter({ view: { next, calledToday } }: { readonly view: CounterView }): ReactNode {
  const { t } = useTranslation('queue');
  const [first] = next;
  if (!first) return <p className={classes['free']}>{t('counter.nobody')}</p>;
  return (
    <p className={classes['free']}>
      {calledToday === 0 ? t('counter.firstCall') : t('counter.ready', { number: first.number })}
    </p>
  );
}
