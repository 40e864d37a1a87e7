import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';
import { FirstContactContext } from '../first-contact-context.ts';
import { StripFrame } from './strip-frame.tsx';

/** S 首问: what a customer asks, written down without leaving the counter. */
export function FirstContactStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { ticket, close } = useDesk();
  const formFor = useContext(FirstContactContext);
  if (formFor === null) return null;
  return (
    <StripFrame title={t('strips.firstContact')}>
      {formFor({ ticketId: ticket?.id ?? null, onDone: close })}
    </StripFrame>
  );
}
