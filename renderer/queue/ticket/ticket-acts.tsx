import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketState, TicketView } from '../../../shared/queue/ticket.ts';
import { useCommands } from '../../call/use-commands.ts';
import { ConfirmBar } from '../../design/confirm-bar.tsx';
import { queueCalls } from '../calls.ts';
import type { HallView } from '../hall-view.ts';
import { ChangeClass } from './change-class.tsx';
import { MoveTicket } from './move-ticket.tsx';
import classes from './ticket-card.module.css';

/** What can be done with a ticket outside a counter. */
type TicketAct = 'requeue' | 'changeClass' | 'move' | 'cancel';

/** What each state allows; a ticket at a counter is the counter's. */
const actsIn: Readonly<Partial<Record<TicketState, readonly TicketAct[]>>> = {
  waiting: ['changeClass', 'move', 'cancel'],
  'no-show': ['requeue', 'cancel'],
  held: ['cancel'],
};

export interface TicketActsProps {
  readonly ticket: TicketView;
  readonly view: HallView;
}

/** 恢复排队, 改类别, 转移 and 取消, as far as the ticket's state allows. */
export function TicketActs({ ticket, view }: TicketActsProps): ReactNode {
  const { t } = useTranslation('queue');
  const { run, busy } = useCommands();
  const [asking, setAsking] = useState<TicketAct | null>(null);
  const acts = actsIn[ticket.state] ?? [];
  const { id: ticketId, number } = ticket;
  const done = (): void => setAsking(null);
  const begin = (act: TicketAct): void => {
    if (act === 'requeue') run(queueCalls.requeue, { ticketId });
    else setAsking(act === asking ? null : act);
  };
  return (
    <>
      <div className={classes['acts']}>
        {acts.map((act) => (
          <Button
            key={act}
            variant={act === 'requeue' ? 'filled' : 'default'}
            h="var(--target)"
            disabled={busy}
            onClick={() => begin(act)}
          >
            {t(`ticketCard.${act}`)}
          </Button>
        ))}
      </div>
      {asking === 'changeClass' && acts.includes(asking) && <ChangeClass ticket={ticket} onDone={done} />}
      {asking === 'move' && acts.includes(asking) && <MoveTicket ticket={ticket} view={view} onDone={done} />}
      {asking === 'cancel' && acts.includes(asking) && (
        <ConfirmBar
          question={t('ticketCard.cancelQuestion', { number })}
          act={t('ticketCard.cancelAct')}
          onConfirm={() => run(queueCalls.cancel, { ticketId }, done)}
          onCancel={done}
        />
      )}
    </>
  );
}
