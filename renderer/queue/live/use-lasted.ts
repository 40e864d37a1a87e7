import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';

/** How long something has lasted by now in words, such as `3 分钟` or `不到 1 分钟`. @param since UTC ms */
export function useLasted(since: number): string {
  const { t } = useTranslation('design');
  const count = Math.floor((useHostNow() - since) / 60_000);
  return count < 1 ? t('time.underOneMinute') : t('time.minutesLong', { count });
}
