import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';
import type { HallView } from '../hall-view.ts';
import type { TransferTarget } from '../transfer-target.ts';
import classes from './ticket-card.module.css';

export interface MoveTicketProps {
  readonly ticket: TicketView;
  readonly view: HallView;
  readonly onDone: () => void;
}

/** 转移: a customer who waits is sent to another series, to a counter, or to whoever has a skill. */
export function MoveTicket({ ticket, view, onDone }: MoveTicketProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const skills = useQueryOf(queueCalls.skills, {}).data ?? [];
  const move = useCommand(queueCalls.transfer, { onDone });
  const group = (title: string, targets: readonly (readonly [string, TransferTarget])[]): ReactNode => (
    <>
      <h3>{title}</h3>
      <div className={classes['acts']}>
        {targets.map(([label, to]) => (
          <Button
            key={label}
            variant="default"
            h="var(--target)"
            px="sm"
            disabled={move.isPending}
            onClick={() => move.mutate({ ticketId: ticket.id, to })}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
  const others = view.series.filter(({ id }) => id !== ticket.seriesId);
  return (
    <section className={classes['choice']} aria-label={t('ticketCard.moveTo', { number: ticket.number })}>
      {group(
        t('strips.transfer.series'),
        others.map(({ id, letter, name }) => [
          t('live.seriesName', { letter, name: nameOf(name) }),
          { kind: 'series', seriesId: id },
        ]),
      )}
      {group(
        t('strips.transfer.counters'),
        view.counters.map(({ id, number }) => [
          t('counter.number', { number }),
          { kind: 'counter', counterId: id },
        ]),
      )}
      {group(
        t('strips.transfer.skills'),
        skills.map(({ id, name }) => [nameOf(name), { kind: 'skill', skillId: id }]),
      )}
    </section>
  );
}
