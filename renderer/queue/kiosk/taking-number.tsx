import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../../call/refusal-text.tsx';
import { type CallError, RefusedError } from '../../call/refused-error.ts';
import { useConnection } from '../../call/use-connection.ts';
import { TouchButton } from './touch-button.tsx';
import { WholeScreen } from './whole-screen.tsx';

export interface TakingNumberProps {
  /** Why there is no number; null while one is being taken. */
  readonly error: CallError | null;
  readonly onAgain: () => void;
}

/** Between the touch and the host's answer. There is no number until the host has given one. */
export function TakingNumber({ error, onAgain }: TakingNumberProps): ReactNode {
  const { t } = useTranslation('queue');
  const connected = useConnection();
  if (error) {
    return (
      <WholeScreen
        title={t('kiosk.notTaken')}
        acts={
          <TouchButton look="primary" onClick={onAgain}>
            {t('kiosk.tryAgain')}
          </TouchButton>
        }
      >
        <p role="alert">
          {error instanceof RefusedError ? <RefusalText error={error} /> : t('kiosk.notTakenHint')}
        </p>
      </WholeScreen>
    );
  }
  return (
    <WholeScreen title={t('kiosk.taking')}>
      <p>
        <output>{connected ? '' : t('kiosk.retrying')}</output>
      </p>
    </WholeScreen>
  );
}
