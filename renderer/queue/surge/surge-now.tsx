import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurgeEpisode } from '../../../shared/queue/surge-episode.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { queueCalls } from '../calls.ts';
import { SurgeActionTile } from './surge-action-tile.tsx';
import { SurgeMark } from './surge-mark.tsx';
import classes from './surge-now.module.css';

/** What an action has helped becomes visible with time alone. */
const effectSeenWithin = 30_000;

/** 客流预警 where people stand: the level, and the card to tick off; nothing while it is calm. */
export function SurgeNow(): ReactNode {
  const surges = useQueryOf(queueCalls.surges, {}, { refetchInterval: effectSeenWithin });
  const surge = surges.data?.surges.find(({ endedAt }) => endedAt === null);
  return surge ? <SurgeCard key={surge.id} surge={surge} /> : null;
}

function SurgeCard({ surge }: { readonly surge: SurgeEpisode }): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const [open, setOpen] = useState(true);
  const { id, actions, steps } = surge;
  const now = steps.at(-1);
  if (!now) return null;
  const undone = actions.filter(({ done }) => done === null).length;
  return (
    <section className={classes['card']} data-level={now.level} aria-label={t('surge.title')}>
      <div className={classes['head']}>
        <output>
          <SurgeMark level={now.level} strong />
        </output>
        <span className={classes['since']}>
          {t('surge.since', {
            time: timeText(now.at, timeZone),
            waiting: now.waiting,
            open: now.openCounters,
            minutes: Math.floor(now.longestWaitMs / 60_000),
          })}
        </span>
        <UnstyledButton className={classes['fold'] ?? ''} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('surge.less') : t('surge.more', { count: undone })}
        </UnstyledButton>
      </div>
      {open && actions.length === 0 && <p>{t('surge.noMeasures')}</p>}
      {open && actions.length > 0 && (
        <ul className={classes['actions']}>
          {actions.map((action) => (
            <SurgeActionTile key={action.measureId} surgeId={id} action={action} />
          ))}
        </ul>
      )}
    </section>
  );
}
