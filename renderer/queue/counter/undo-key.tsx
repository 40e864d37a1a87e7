import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';
import { queueCalls } from '../calls.ts';
import type { CounterView } from './counter-view.ts';

export interface UndoKeyProps {
  readonly counterId: number;
  readonly undo: NonNullable<CounterView['undo']>;
}

/** 退格 撤销: takes back the last step, with the seconds that are left for it. */
export function UndoKey({ counterId, undo: { eventId, kind, until } }: UndoKeyProps): ReactNode {
  const { t } = useTranslation('queue');
  const takeBack = useCommand(queueCalls.undo);
  const left = Math.ceil((until - useHostNow()) / 1000);
  const action = {
    key: 'Backspace',
    label: t('counter.undo', { step: t(`events.${kind}`) }),
    run: () => takeBack.mutate({ counterId, eventId }),
    disabled: takeBack.isPending || left <= 0,
  } as const;
  useKeys([action]);
  if (left <= 0) return null;
  return (
    <KeyButton action={action} weight="plain">
      {t('counter.secondsLeft', { count: left })}
    </KeyButton>
  );
}
