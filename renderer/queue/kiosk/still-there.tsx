import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TouchButton } from './touch-button.tsx';
import { WholeScreen } from './whole-screen.tsx';
import classes from './over-all.module.css';

/** 还在办理吗: before the screen goes back to its first. It covers the rest, so that the touch that wakes it does nothing else. */
export function StillThere({ secondsLeft }: { readonly secondsLeft: number }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <div className={classes['veil']} role="alertdialog" aria-label={t('kiosk.stillThere')}>
      <WholeScreen
        title={t('kiosk.stillThere')}
        // Any touch keeps the visit going: there is nothing more for this button to do.
        acts={<TouchButton look="primary">{t('kiosk.goOn')}</TouchButton>}
      >
        <p>{t('kiosk.stillThereHint', { seconds: secondsLeft })}</p>
      </WholeScreen>
    </div>
  );
}
