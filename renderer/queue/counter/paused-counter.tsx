import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { PauseClock } from '../pause-clock.tsx';
import classes from './paused-counter.module.css';

/** 暂停服务: why, for how long already, and how long it may take. */
export function PausedCounter({ pause }: { readonly pause: NonNullable<CounterLine['pause']> }): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <div className={classes['paused']}>
      <div className={classes['what']}>
        <p className={classes['word']}>{t('counter.paused')}</p>
        <p className={classes['hint']}>
          {t('counter.pausedFor', { reason: t(`pauseReasons.${pause.reason}`), count: pause.limitMinutes })}
        </p>
      </div>
      <p className={classes['clock']}>
        <PauseClock pause={pause} />
      </p>
      <p className={classes['hint']}>{t('counter.pausedHint')}</p>
    </div>
  );
}
