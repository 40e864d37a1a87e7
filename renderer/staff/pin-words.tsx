import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinState } from '../../shared/staff/sign-in-contract.ts';
import { StateMark } from '../design/state-mark.tsx';

/** How it stands with somebody's PIN: a locked one needs the manager, a first one has not been used yet. */
export function PinWords({ state }: { readonly state: PinState }): ReactNode {
  const { t } = useTranslation('staff');
  const words = t(`pins.states.${state}`);
  if (state === 'locked') return <StateMark state="failed">{words}</StateMark>;
  return state === 'first' ? <StateMark state="waiting">{words}</StateMark> : words;
}
