import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CallError, RefusedError } from '../../call/refused-error.ts';
import { RefusalText } from '../../call/refusal-text.tsx';
import { useHostNow } from '../../call/use-host-now.ts';
import { Notice } from '../../design/notice.tsx';

/** Why a number and PIN were not taken. A wait is counted down, and then it may be tried again. */
export function PinRefusal({ error }: { readonly error: CallError | null }): ReactNode {
  if (!error) return null;
  return error instanceof RefusedError && error.code === 'staff.pin-wait' ? (
    <Wait key={String(error.details['seconds'])} seconds={Number(error.details['seconds'])} />
  ) : (
    <Notice kind="danger">
      <RefusalText error={error} />
    </Notice>
  );
}

function Wait({ seconds }: { readonly seconds: number }): ReactNode {
  const { t } = useTranslation('staff');
  const now = useHostNow();
  const [until] = useState(now + seconds * 1000);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  return left === 0 ? (
    <Notice kind="info">{t('signIn.tryAgain')}</Notice>
  ) : (
    <Notice kind="danger">{t('refusals.pin-wait', { seconds: left })}</Notice>
  );
}
