import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoppedPrinter } from '../../shared/printing/print-job-contract.ts';

/** What is said of a printer in trouble: which it is, what is wrong, what waits, what to do. */
export function useStoppedWords(): (printer: StoppedPrinter) => string {
  const { t } = useTranslation('printing');
  return useCallback(
    ({ name, trouble, waiting }) =>
      t(waiting === 0 ? 'stopped.lineNothing' : 'stopped.line', {
        name,
        count: waiting,
        trouble: t(`troubles.${trouble}`),
        remedy: t(`remedies.${trouble}`),
      }),
    [t],
  );
}
