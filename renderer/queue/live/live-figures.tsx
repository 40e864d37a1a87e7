import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Stopwatch } from '../../design/counting.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import type { HallView } from '../hall-view.ts';
import { longestWaiting } from '../longest-wait.ts';
import { SurgeMark } from '../surge/surge-mark.tsx';
import { useSurgeLevel } from '../surge/use-surge-level.ts';
import { useWaitState } from '../use-wait-state.ts';

/** Waiting, the longest wait against the target, counters open, finished, missed and helped without a ticket. */
export function LiveFigures({ view }: { readonly view: HallView }): ReactNode {
  const { t } = useTranslation('queue');
  const { counters, waiting, missed, divertedToday, notices } = view;
  const target = notices.waitTargetMinutes;
  const stateOf = useWaitState();
  const longest = longestWaiting(waiting);
  const open = counters.filter(({ person }) => person !== null).length;
  const finished = counters.reduce((sum, { finishedToday }) => sum + finishedToday, 0);
  return (
    <StatStrip>
      <StatNumber
        label={t('live.waiting')}
        value={waiting.length}
        unit={t('live.peopleUnit')}
        note={<SurgeMark level={useSurgeLevel()} />}
      />
      <StatNumber
        label={t('live.longest')}
        value={longest ? <Stopwatch since={longest.queuedAt} /> : null}
        note={
          longest ? (
            <StateMark state={stateOf(longest.queuedAt)}>
              {t('live.longestOf', { number: longest.number, count: target })}
            </StateMark>
          ) : (
            t('live.target', { count: target })
          )
        }
      />
      <StatNumber label={t('live.open')} value={open} note={t('live.openOf', { count: counters.length })} />
      <StatNumber label={t('live.finished')} value={finished} unit={t('live.timesUnit')} />
      <StatNumber label={t('liveFigures.missed')} value={missed.length} unit={t('live.peopleUnit')} />
      <StatNumber label={t('liveFigures.diverted')} value={divertedToday} unit={t('live.peopleUnit')} />
    </StatStrip>
  );
}
