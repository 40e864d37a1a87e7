import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { timeText } from '../../design/clock-text.ts';
import { StateMark } from '../../design/state-mark.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { TicketRows } from '../ticket/ticket-rows.tsx';
import classes from './waiting-list.module.css';

export interface MissedListProps {
  readonly missed: readonly TicketView[];
  readonly onChoose: (ticketId: number) => void;
}

/** 过号: who was called and did not come, with when. */
export function MissedList({ missed, onChoose }: MissedListProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const timeZone = useTimeZone();
  if (missed.length === 0) return <p className={classes['nobody']}>{t('greeter.nobodyMissed')}</p>;
  return (
    <TicketRows
      label={t('greeter.missedTab')}
      onChoose={onChoose}
      rows={missed.map(({ id, number, businessName, lastCalledAt, issuedAt, state }) => ({
        id,
        number,
        business: nameOf(businessName),
        note: t('greeter.missedAt', { time: timeText(lastCalledAt ?? issuedAt, timeZone) }),
        state: <StateMark state={state} />,
      }))}
    />
  );
}
