import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from './desk-context.ts';
import classes from './nobody-at-counter.module.css';

/** A free counter: who comes when the space bar is pressed, or that nobody waits. */
export function NobodyAtCounter(): ReactNode {
  const { t } = useTranslation('queue');
  const { next, calledToday, waiting } = useDesk().view;
  const [first] = next;
  const words = (): string => {
    if (!first) return t(waiting > 0 ? 'counter.resting' : 'counter.nobody');
    return calledToday === 0 ? t('counter.firstCall') : t('counter.ready', { number: first.number });
  };
  return <p className={classes['free']}>{words()}</p>;
}
