import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';
import { CauseChoices } from './cause-choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** Y 超时原因, while the visit goes on. */
export function CauseStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { ticket } = useDesk();
  if (!ticket) return null;
  return (
    <StripFrame title={t('strips.cause.title', { number: ticket.number })}>
      <CauseChoices ticketId={ticket.id} />
    </StripFrame>
  );
}
