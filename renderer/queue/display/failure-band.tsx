import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stateShapes } from '../../design/state-shapes.tsx';
import classes from './failure-band.module.css';

/** 系统故障: tells those who wait why nothing moves. */
export function FailureBand(): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <output className={classes['band']}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {stateShapes.warning}
      </svg>
      {t('display.failure')}
    </output>
  );
}
