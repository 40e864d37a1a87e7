import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';

export interface CounterWordsProps {
  readonly number: number;
  /** How the number itself is drawn. */
  readonly numberClass: string | undefined;
}

/** `3 号台席`, `counter 3`: where to go, with the number as the main thing, wherever a language puts it. */
export function CounterWords({ number, numberClass }: CounterWordsProps): ReactNode {
  const { t } = useTranslation('queue');
  return (
    <Trans
      t={t}
      i18nKey="display.counter"
      values={{ number }}
      components={{ number: <b className={numberClass} /> }}
    />
  );
}
