import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeEpisode } from '../../../shared/queue/surge-episode.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { Section } from '../../design/section.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import { ActionState } from './action-state.tsx';
import { SurgeMark } from './surge-mark.tsx';
import { SurgeResult } from './surge-result.tsx';
import classes from './surges-today.module.css';

/** 今天的预警 that are over: how full it was, what was done and helped, and what came of it. Nothing on a calm day. */
export function SurgesToday(): ReactNode {
  const { t } = useTranslation('queue');
  const { data } = useQueryOf(queueCalls.surges, {});
  const over = data?.surges.filter(({ endedAt }) => endedAt !== null) ?? [];
  if (over.length === 0) return null;
  return (
    <Section title={t('surgeDay.title')}>
      <ul className={classes['list']}>
        {over.map((surge) => (
          <SurgeLine key={surge.id} surge={surge} />
        ))}
      </ul>
    </Section>
  );
}

function SurgeLine({ surge }: { readonly surge: SurgeEpisode }): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { startedAt, endedAt, peak, steps, needsResult, result } = surge;
  const worst = steps.find(({ level }) => level === peak);
  return (
    <li className={classes['surge']}>
      <p className={classes['head']}>
        <SurgeMark level={peak} strong />
        <span>
          {t('surgeDay.span', {
            from: timeText(startedAt, timeZone),
            to: timeText(endedAt ?? startedAt, timeZone),
          })}
        </span>
        {needsResult && result === null && <StateMark state="waiting">{t('surgeDay.asked')}</StateMark>}
      </p>
      {worst && (
        <p className={classes['soft']}>
          {t('surgeDay.full', {
            waiting: worst.waiting,
            open: worst.openCounters,
            minutes: Math.floor(worst.longestWaitMs / 60_000),
          })}
        </p>
      )}
      <DoneInSurge surge={surge} />
      {(needsResult || result) && <SurgeResult surge={surge} />}
    </li>
  );
}

function DoneInSurge({ surge: { actions } }: { readonly surge: SurgeEpisode }): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const taken = actions.filter((action) => action.taken !== null);
  if (taken.length === 0) return <p className={classes['soft']}>{t('surgeDay.nothingDone')}</p>;
  return (
    <ul>
      {taken.map((action) => (
        <li key={action.measureId} className={classes['action']}>
          {nameOf(action.name)}
          <ActionState action={action} />
        </li>
      ))}
    </ul>
  );
}
