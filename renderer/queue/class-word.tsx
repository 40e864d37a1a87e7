import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { TimeOfDay } from '../design/counting.tsx';

export interface ClassWordProps {
  readonly ticket: Pick<TicketView, 'priorityClass'> & Partial<Pick<TicketView, 'appointmentAt'>>;
}

/** The class of a ticket as a quiet word for the staff; an ordinary ticket has none. */
export function ClassWord({ ticket: { priorityClass, appointmentAt } }: ClassWordProps): ReactNode {
  const { t } = useTranslation('queue');
  if (priorityClass === 'ordinary') return null;
  return (
    <span>
      {t(`classWords.${priorityClass}`)}
      {typeof appointmentAt === 'number' && (
        <>
          {' '}
          <TimeOfDay at={appointmentAt} />
        </>
      )}
    </span>
  );
}
