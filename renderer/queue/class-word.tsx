import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../shared/queue/ticket.ts';
import { TimeOfDay } from '../design/counting.tsx';

export interface ClassWordProps {
  readonly ticket: Pick<TicketView, 'priorityClass'> &
    Partial<Pick<TicketView, 'appointmentAt' | 'cameBack'>>;
}

/** The class of a ticket as a quiet word for the staff, or that the customer came back; an ordinary ticket has none. */
export function ClassWord({ ticket: { priorityClass, appointmentAt, cameBack } }: ClassWordProps): ReactNode {
  const { t } = useTranslation('queue');
  if (priorityClass === 'ordinary') return cameBack === true ? <span>{t('cameBack')}</span> : null;
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
