import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExpectingLine } from '../../../shared/queue/lines.ts';
import { MinutesSince } from '../../design/counting.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { ClassWord } from '../class-word.tsx';
import { TicketRows } from '../ticket/ticket-rows.tsx';
import { StillToWait } from '../still-to-wait.tsx';
import { useWaitState } from '../use-wait-state.ts';
import classes from './waiting-list.module.css';

export interface WaitingListProps {
  /** The longest wait first. */
  readonly waiting: readonly ExpectingLine[];
  readonly onChoose: (ticketId: number) => void;
}

/** Everyone who waits, with how long they have and still may, and the class as a quiet word. */
export function WaitingList({ waiting, onChoose }: WaitingListProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const stateOf = useWaitState();
  if (waiting.length === 0) return <p className={classes['nobody']}>{t('greeter.nobodyWaits')}</p>;
  return (
    <TicketRows
      label={t('greeter.waitingTab')}
      onChoose={onChoose}
      rows={waiting.map((line) => ({
        id: line.id,
        number: line.number,
        business: nameOf(line.businessName),
        note: (
          <>
            <ClassWord ticket={line} /> <StillToWait wait={line.wait} />
          </>
        ),
        state: (
          <StateMark state={stateOf(line.queuedAt)}>
            <MinutesSince since={line.queuedAt} />
          </StateMark>
        ),
      }))}
    />
  );
}
