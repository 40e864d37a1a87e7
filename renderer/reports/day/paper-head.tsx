import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { timeText } from '../../design/clock-text.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { storeCalls } from '../../store/calls.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { useToday } from './day-address.ts';
import classes from './paper-head.module.css';

/** On paper only: whose figures these are, and when they were printed. */
export function PaperHead(): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  const hall = useQueryOf(storeCalls.profile, {}).data;
  const time = timeText(useHostNow(), useTimeZone());
  const date = useToday();
  return (
    <p className={classes['head']}>
      <span>{hall && nameOf(hall.name)}</span>
      <span>{t('day.printedAt', { date, time })}</span>
    </p>
  );
}
