import { useTranslation } from 'react-i18next';
import type { ExpectedWait } from '../../shared/queue/expected-wait.ts';
import { waitPhrase } from '../../shared/queue/wait-phrase.ts';

/** Says an expected wait in words: 约 8–12 分钟. */
export function useWaitWords(): (wait: ExpectedWait) => string {
  const { t } = useTranslation('queue');
  return (wait) => {
    const { key, values } = waitPhrase(wait);
    return t(`expected.${key}`, { low: values.low, high: values.high });
  };
}
