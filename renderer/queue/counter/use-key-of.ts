import { useTranslation } from 'react-i18next';
import type { KeyAction } from '../../design/keys/key-action.ts';
import { type Act, actKeys } from './act-keys.ts';
import { useDesk } from './desk-context.ts';

/** Makes the key of an act, with its label. @returns a function of the act, what it does, and whether it can be done now */
export function useKeyOf(): (act: Act, run: () => void, possible?: boolean) => KeyAction {
  const { t } = useTranslation('queue');
  const { busy } = useDesk();
  return (act, run, possible = true) => ({
    key: actKeys[act],
    label: t(`keys.${act}`),
    run,
    disabled: busy || !possible,
  });
}
