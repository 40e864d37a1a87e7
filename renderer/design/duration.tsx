import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A length of time that is over, as a report says it: `2 分 41 秒`. @param seconds null where there is none */
export function Duration({ seconds }: { readonly seconds: number | null }): ReactNode {
  const { t } = useTranslation('design');
  if (seconds === null) return t('figures.none');
  const whole = Math.round(seconds);
  if (whole < 60) return t('time.seconds', { count: whole });
  return t('time.minutesAndSeconds', { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
