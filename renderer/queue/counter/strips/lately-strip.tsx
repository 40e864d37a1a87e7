import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../../shared/queue/ticket.ts';
import { TimeOfDay } from '../../../design/counting.tsx';
import { useDesk } from '../desk-context.ts';
import { Choices, digitChoices } from './choices.tsx';
import { CorrectStrip } from './correct-strip.tsx';
import { LatelyActs } from './lately-acts.tsx';
import { StripFrame } from './strip-frame.tsx';

/** H 回看: one of this counter's last finished tickets, and then what to do with it. */
export function LatelyStrip(): ReactNode {
  const { t } = useTranslation('queue');
  const { finished } = useDesk().view;
  const [chosen, setChosen] = useState<TicketView | null>(null);
  const [correcting, setCorrecting] = useState(false);
  if (chosen && correcting) return <CorrectStrip ticket={chosen} />;
  if (chosen) {
    return (
      <StripFrame title={chosen.number}>
        <LatelyActs ticket={chosen} onCorrect={() => setCorrecting(true)} />
      </StripFrame>
    );
  }
  return (
    <StripFrame title={t('strips.lately.title')}>
      <Choices
        choices={digitChoices(finished, (ticket) => ({
          label: ticket.number,
          note: <TimeOfDay at={ticket.correctedEndAt ?? ticket.endedAt ?? ticket.issuedAt} />,
          run: () => setChosen(ticket),
        }))}
      />
    </StripFrame>
  );
}
