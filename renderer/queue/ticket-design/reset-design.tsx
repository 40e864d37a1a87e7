import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { queueCalls } from '../calls.ts';

/** Back to the product's proposal; asks first, since what the store wrote is gone then. */
export function ResetDesign({ onReset }: { readonly onReset: () => void }): ReactNode {
  const { t } = useTranslation('queue');
  const [asking, setAsking] = useState(false);
  const reset = useCommand(queueCalls.resetTicketDesign, {
    onDone: () => {
      setAsking(false);
      onReset();
    },
  });
  return asking ? (
    <ConfirmBar
      question={t('ticketDesign.resetAsk')}
      act={t('ticketDesign.resetYes')}
      onConfirm={() => reset.mutate({})}
      onCancel={() => setAsking(false)}
    />
  ) : (
    <Button variant="subtle" onClick={() => setAsking(true)}>
      {t('ticketDesign.reset')}
    </Button>
  );
}
