import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostNow } from '../../call/use-host-now.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { queueCalls } from '../calls.ts';
import { useDesk } from './desk-context.ts';

export interface UndoKeyProps {
  /** True where there is no room for the name of the step. */
  readonly narrow?: boolean;
}

/** 退格 撤销: takes back the last step, with the seconds that are left for it. */
export function UndoKey({ narrow = false }: UndoKeyProps): ReactNode {
  const { t } = useTranslation('queue');
  const { view, counterId, busy, run } = useDesk();
  const { undo } = view;
  const left = Math.ceil(((undo?.until ?? 0) - useHostNow()) / 1000);
  const action = {
    key: 'Backspace',
    label: undo ? t('counter.undo', { step: t(`events.${undo.kind}`) }) : '',
    run: () => undo && run(queueCalls.undo, { counterId, eventId: undo.eventId }),
  } as const;
  const possible = undo !== null && left > 0;
  useKeys(possible ? [{ ...action, disabled: busy }] : []);
  if (!possible) return null;
  return (
    <KeyButton action={{ ...action, disabled: busy }} weight="plain" narrow={narrow}>
      {t('counter.secondsLeft', { count: left })}
    </KeyButton>
  );
}
