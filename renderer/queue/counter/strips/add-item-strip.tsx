import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { BusinessPicker } from './business-picker.tsx';
import { StripFrame } from './strip-frame.tsx';

/** J 加业务: one more business in the same visit. */
export function AddItemStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { ticket, counterId, run } = useDesk();
  if (!ticket) return null;
  return (
    <StripFrame title={t('strips.business.add', { number: ticket.number })}>
      <BusinessPicker
        seriesId={ticket.seriesId}
        onPick={(businessTypeId, count) =>
          run(queueCalls.addItem, { counterId, ticketId: ticket.id, businessTypeId, count })
        }
      />
    </StripFrame>
  );
}
