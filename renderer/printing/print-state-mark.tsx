import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../shared/design/states.ts';
import type { PrintJobState } from '../../shared/printing/print-job.ts';
import { StateMark } from '../design/state-mark.tsx';

const marks: Readonly<Record<PrintJobState, StateName>> = {
  queued: 'waiting',
  sending: 'serving',
  sent: 'finished',
  confirmed: 'done',
  failed: 'failed',
  unknown: 'warning',
  cancelled: 'cancelled',
};

/** Where a print stands, in a word and a shape. */
export function PrintStateMark({ state }: { readonly state: PrintJobState }): ReactNode {
  const { t } = useTranslation('printing');
  return <StateMark state={marks[state]}>{t(`jobStates.${state}`)}</StateMark>;
}
