import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { timeText } from '../../design/clock-text.ts';
import { Notice } from '../../design/notice.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { StoppedPrinters } from '../../printing/stopped-printers.tsx';
import { useDesk } from './desk-context.ts';

/** What the clerk should know of the hall: a system failure, a printer in trouble. */
export function CounterNotices(): ReactNode {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const { failureSince } = useDesk().view;
  return (
    <>
      {failureSince !== null && (
        <Notice kind="warning">{t('counter.failure', { time: timeText(failureSince, timeZone) })}</Notice>
      )}
      <StoppedPrinters />
    </>
  );
}
