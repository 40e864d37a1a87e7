import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Words for a length of time that is over, as a report says it: `2 分 41 秒`. Lengths in ms. */
export function useDurationText(): (length: number | null) => string {
  const { t } = useTranslation('design');
  return useCallback(
    (length) => {
      if (length === null) return t('figures.none');
      const seconds = Math.round(length / 1000);
      if (seconds < 60) return t('time.seconds', { count: seconds });
      return t('time.minutesAndSeconds', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
    },
    [t],
  );
}

/** A length of time that is over. @param length ms, or null where there is none */
export function Duration({ length }: { readonly length: number | null }): ReactNode {
  return useDurationText()(length);
}
