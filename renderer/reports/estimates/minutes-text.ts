import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Words for an error in minutes with one decimal, `2.3 分`, or a dash where there is none. Lengths in ms. */
export function useMinutesText(): (ms: number | null) => string {
  const { t } = useTranslation('reports');
  return useCallback(
    (ms) =>
      ms === null
        ? t('day.none')
        : t('estimates.minutes', { minutes: (ms / 60_000).toFixed(1).replace('-', '−') }),
    [t],
  );
}
