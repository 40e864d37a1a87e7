import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lastDayOf } from '../../shared/corrective-actions/groups.ts';
import type { ActionLine } from '../../shared/corrective-actions/views.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { timeText } from '../design/clock-text.ts';
import { StateMark } from '../design/state-mark.tsx';
import { useTimeZone } from '../design/time-zone-context.ts';

const hourMs = 3_600_000;

/** Until when, and in alarm once that is over. What is closed or on hold has no deadline. */
export function DueWords({ line }: { readonly line: ActionLine }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const now = useHostNow();
  const timeZone = useTimeZone();
  const { life, dueAt, escalatedTo } = line;
  if (life.state === 'closed') return null;
  if (life.state === 'parked') return t('board.until', { date: life.until });
  if (dueAt <= now) {
    return (
      <StateMark state="over-limit">
        <LateWords lateMs={now - dueAt} />
        {escalatedTo && ` · ${t(`escalated.${escalatedTo}`)}`}
      </StateMark>
    );
  }
  const date = lastDayOf(line, timeZone);
  return date === businessDateOf(now, timeZone)
    ? t('board.dueToday', { time: timeText(dueAt - 1, timeZone) })
    : t('board.due', { date });
}

function LateWords({ lateMs }: { readonly lateMs: number }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const hours = Math.max(1, Math.floor(lateMs / hourMs));
  return hours < 24 ? t('board.lateHours', { hours }) : t('board.late', { days: Math.floor(hours / 24) });
}
