import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StateName } from '../../shared/design/states.ts';
import { type PrinterState, isStopped } from '../../shared/printing/printer.ts';
import { StateMark } from '../design/state-mark.tsx';

/** How a printer is, in a word and a shape. What it does not say is unknown, and never looks like ready. */
export function PrinterStateMark({ state }: { readonly state: PrinterState }): ReactNode {
  const { t } = useTranslation('printing');
  const words = state.kind === 'trouble' ? t(`troubles.${state.trouble}`) : t(`printerStates.${state.kind}`);
  return <StateMark state={markOf(state)}>{words}</StateMark>;
}

function markOf(state: PrinterState): StateName {
  if (state.kind === 'ready') return 'done';
  if (state.kind === 'unknown') return 'expired';
  if (!isStopped(state)) return 'warning';
  return state.trouble === 'offline' || state.trouble === 'unreachable' ? 'offline' : 'failed';
}
