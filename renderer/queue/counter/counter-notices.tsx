import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeText } from '../../design/clock-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useDesk } from './desk-context.ts';

/** What the clerk should know of the hall: a system failure. */
export function CounterNotices(): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { failureSince } = useDesk().view;
  if (failureSince === null) return null;
  return <Notice kind="warning">{t('counter.failure', { time: timeText(failureSince, timeZone) })}</Notice>;
}
