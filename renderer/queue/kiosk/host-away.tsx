import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KioskStage } from './kiosk-stage.tsx';
import { WholeScreen } from './whole-screen.tsx';
import classes from './over-all.module.css';

/** 连不上主机: no number can be had, and none is promised. What was chosen is still there when the host is back. */
export function HostAway(): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <div className={classes['over']} role="alert">
      <KioskStage>
        <WholeScreen title={t('kiosk.away')}>
          <p>{t('kiosk.awayHint')}</p>
        </WholeScreen>
      </KioskStage>
    </div>
  );
}
