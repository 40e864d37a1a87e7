import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterLine } from '../../../shared/queue/lines.ts';
import { KeyButton } from '../../design/key-button.tsx';
import { useKeys } from '../../design/keys/keys-context.ts';

export interface OwnCounterKeyProps {
  readonly counter: CounterLine;
  readonly busy: boolean;
  readonly onSit: () => void;
}

/** 空格 上席 at the counter where the station stands: there is nothing to choose. */
export function OwnCounterKey({ counter: { number }, busy, onSit }: OwnCounterKeyProps): ReactNode {
  const { t } = useTranslation('queue');
  const sit = { key: 'Space', label: t('signOn.sitAt', { number }), run: onSit, disabled: busy } as const;
  useKeys([sit]);
  return (
    <div>
      <KeyButton action={sit} weight="primary" />
    </div>
  );
}
