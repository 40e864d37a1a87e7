import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../call/use-query-of.ts';
import { Notice } from '../design/notice.tsx';
import { printingCalls } from './calls.ts';

export interface StoppedPrintersProps {
  /** What leads to the queue of prints, where the screen can be left. */
  readonly acts?: ReactNode;
}

/** A calm line for each printer in trouble that matters here: what is wrong, what waits, what to do. */
export function StoppedPrinters({ acts }: StoppedPrintersProps): ReactNode {
  const { t } = useTranslation('printing');
  const { data: stopped = [] } = useQueryOf(printingCalls.stopped, {});
  return stopped.map(({ id, name, trouble, waiting }) => (
    <Notice key={id} kind="warning" {...(acts === undefined ? {} : { acts })}>
      {t(waiting === 0 ? 'stopped.lineNothing' : 'stopped.line', {
        name,
        count: waiting,
        trouble: t(`troubles.${trouble}`),
        remedy: t(`remedies.${trouble}`),
      })}
    </Notice>
  ));
}
