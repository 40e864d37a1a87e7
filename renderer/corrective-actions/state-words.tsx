import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../shared/corrective-actions/action.ts';
import type { ActionState } from '../../shared/corrective-actions/life-cycle.ts';
import type { StateName } from '../../shared/design/states.ts';
import { StateMark } from '../design/state-mark.tsx';

const stateNames: Readonly<Record<ActionState, StateName>> = {
  open: 'waiting',
  doing: 'serving',
  fixed: 'called',
  returned: 'warning',
  parked: 'held',
  closed: 'done',
};

/** How an action stands, by colour, word and shape. */
export function ActionStateMark({ state }: { readonly state: ActionState }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  return <StateMark state={stateNames[state]}>{t(`states.${state}`)}</StateMark>;
}

const severityNames = { critical: 'over-limit', major: 'warning' } as const;

/** 严重 or 重要; what is ordinary stays without a mark. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  if (severity === 'minor') return null;
  return <StateMark state={severityNames[severity]}>{t(`severities.${severity}`)}</StateMark>;
}
