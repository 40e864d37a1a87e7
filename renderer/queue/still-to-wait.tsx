import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectedWait } from '../../shared/queue/expected-wait.ts';
import { useWaitWords } from './use-wait-words.ts';

/** How much longer somebody who waits should have to: 再等约 8–12 分钟. */
export function StillToWait({ wait }: { readonly wait: ExpectedWait }): ReactNode {
  const { t } = useTranslation('queue');
  const waitWords = useWaitWords();
  if (wait.kind !== 'range') return <span>{waitWords(wait)}</span>;
  return <span>{t('expected.more', { wait: waitWords({ ...wait, long: false }) })}</span>;
}
