import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksAgreement } from '../../../../shared/queue/agreement.ts';
import type { TicketView } from '../../../../shared/queue/ticket.ts';
import { queueCalls } from '../../calls.ts';
import { lacksCause } from '../../limit-of-visit.ts';
import { useDesk } from '../desk-context.ts';
import { CauseChoices } from './cause-choices.tsx';
import { Choices } from './choices.tsx';

export interface LatelyActsProps {
  readonly ticket: TicketView;
  readonly onCorrect: () => void;
}

/** 续办, 更正办结时间, 补签, and the cause of a visit that went over its limit. 续办 needs a free counter. */
export function LatelyActs({ ticket, onCorrect }: LatelyActsProps): ReactNode {
  const { t } = useTranslation('queue');
  const { counterId, run, view, ticket: present } = useDesk();
  const isFree = present === null && view.counter.pause === null;
  return (
    <>
      {lacksCause(ticket) && <CauseChoices ticketId={ticket.id} />}
      <Choices
        choices={[
          {
            key: 'R',
            label: t('strips.lately.reopen'),
            run: () => run(queueCalls.reopen, { counterId, ticketId: ticket.id }),
            disabled: !isFree,
          },
          { key: 'E', label: t('strips.lately.correct'), run: onCorrect },
          {
            key: 'A',
            label: t('strips.lately.signed'),
            run: () => run(queueCalls.tellAgreement, { counterId, ticketId: ticket.id, agreement: 'signed' }),
            disabled: !ticket.items.some(lacksAgreement),
          },
        ]}
      />
    </>
  );
}
