import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateShapes } from '../../design/state-shapes.tsx';
import classes from './host-lost.module.css';

/** Stands where the calls were while the host is lost: what was last known may be over by now. */
export function HostLost(): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <section className={classes['lost']} role="alert">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {stateShapes.offline}
      </svg>
      <h1 className={classes['what']}>{t('display.lost')}</h1>
      <p className={classes['do']}>{t('display.lostDo')}</p>
    </section>
  );
}
