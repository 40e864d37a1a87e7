import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { holdTicket } from '../desk-acts.ts';
import { useDesk } from '../desk-context.ts';
import { Choices } from './choices.tsx';
import { StripFrame } from './strip-frame.tsx';

/** D 挂起: for this counter, or for whoever is free in the hall. */
export function HoldStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const desk = useDesk();
  const { ticket } = desk;
  if (!ticket) return null;
  return (
    <StripFrame title={t('strips.hold.title', { number: ticket.number })}>
      <Choices
        choices={[
          { key: '1', label: t('strips.hold.here'), run: () => holdTicket(desk, ticket, false) },
          { key: '2', label: t('strips.hold.hall'), run: () => holdTicket(desk, ticket, true) },
        ]}
      />
    </StripFrame>
  );
}
