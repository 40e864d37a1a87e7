import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queueCalls } from '../../calls.ts';
import { useNameOf } from '../../../store/use-name-of.ts';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** Q 取回: which of the held tickets. */
export function TakeUpStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { view, counterId, run } = useDesk();
  return (
    <StripFrame title={t('strips.takeUp.title')}>
      <Choices
        choices={digitChoices(view.held, ({ id, number, businessName }) => ({
          label: number,
          note: nameOf(businessName),
          run: () => run(queueCalls.callHeld, { counterId, ticketId: id }),
        }))}
      />
      {view.held.length === 0 && <p>{t('strips.none')}</p>}
    </StripFrame>
  );
}
