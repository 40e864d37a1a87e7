import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { stopwatchText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import classes from './counter-tile.module.css';

/** 暂停服务: why and how long, marked once it takes longer than its reason may. */
export function PauseThere({ pause }: { readonly pause: NonNullable<CounterLine['pause']> }): ReactNode {
  const { t } = useTranslation('queue');
  const paused = useHostNow() - pause.startedAt;
  const over = paused > pause.limitMinutes * 60_000;
  const values = { reason: t(`pauseReasons.${pause.reason}`), time: stopwatchText(paused) };
  return (
    <>
      <StateMark state={over ? 'over-limit' : 'paused'}>
        {over ? t('tile.pausedTooLong', values) : t('tile.paused', values)}
      </StateMark>
      <span className={classes['soft']}>{t('tile.pauseLimit', { count: pause.limitMinutes })}</span>
    </>
  );
}
