import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queueCalls } from '../../calls.ts';
import { useDesk } from '../desk-context.ts';
import { BusinessPicker } from './business-picker.tsx';
import { StripFrame } from './strip-frame.tsx';

/** W 无号办理: a customer without a number is served at once; the number is issued in the same step. */
export function WithoutStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { view, counterId, run } = useDesk();
  return (
    <StripFrame title={t('strips.business.without')}>
      <BusinessPicker
        seriesId={view.counter.seriesIds[0]}
        onPick={(businessTypeId, count) =>
          run(queueCalls.serveWithoutTicket, { counterId, businessTypeId, count })
        }
      />
    </StripFrame>
  );
}
