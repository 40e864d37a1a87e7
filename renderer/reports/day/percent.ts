import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rate } from '../../../shared/reports/day-figures.ts';

/** A rate in per cent with one decimal, or a dash where there is nothing to count. Its n stands beside it. */
export function usePercentText(): (rate: Rate) => string {
  const { t } = useTranslation('reports');
  return useCallback(
    ({ part, whole }) =>
      whole === 0 ? t('day.none') : t('day.percent', { percent: ((part / whole) * 100).toFixed(1) }),
    [t],
  );
}
