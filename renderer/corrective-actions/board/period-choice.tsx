import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Period, periods } from '../addresses.ts';
import classes from './board-page.module.css';

export interface PeriodChoiceProps {
  readonly days: Period;
  readonly onDays: (days: Period) => void;
}

/** 近 7、30、90 天. */
export function PeriodChoice({ days, onDays }: PeriodChoiceProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return (
    <SegmentedControl
      aria-label={t('board.days')}
      className={classes['views']}
      value={String(days)}
      onChange={(value) => onDays(periods.find((period) => String(period) === value) ?? days)}
      data={periods.map((count) => ({ value: String(count), label: t('board.lastDays', { count }) }))}
    />
  );
}
