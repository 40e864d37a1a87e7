import { useTranslation } from 'react-i18next';
import type { TicketView } from '../../../shared/queue/ticket.ts';
import { useCommand } from '../../call/use-command.ts';
import type { KeyAction } from '../../design/keys/key-action.ts';
import { queueCalls } from '../calls.ts';

export interface CounterActions {
  /** 空格: the next right thing. */
  readonly primary: KeyAction;
  /** What else can be done with the ticket at the counter. */
  readonly others: readonly KeyAction[];
  readonly leave: KeyAction;
}

export interface AtCounter {
  readonly counterId: number;
  /** The ticket that is being called or served here. */
  readonly ticket: TicketView | null;
  /** How many wait for this counter. */
  readonly waiting: number;
  readonly onLeft: () => void;
}

/** What the keys of a counter do now: 叫号 → 到台 → 办结, and the letters beside them. */
export function useCounterActions({ counterId, ticket, waiting, onLeft }: AtCounter): CounterActions {
  const { t } = useTranslation('queue');
  const callNext = useCommand(queueCalls.callNext);
  const arrive = useCommand(queueCalls.arrive);
  const finish = useCommand(queueCalls.finish);
  const recall = useCommand(queueCalls.recall);
  const noShow = useCommand(queueCalls.noShow);
  const leaveSeat = useCommand(queueCalls.leaveSeat, { onDone: onLeft });

  const busy = [callNext, arrive, finish, recall, noShow, leaveSeat].some(({ isPending }) => isPending);
  const step = (command: typeof arrive) => (): void => {
    if (ticket) command.mutate({ counterId, ticketId: ticket.id });
  };
  const called = ticket?.state === 'called';
  const next = { key: 'Space', label: t('counter.call'), run: () => callNext.mutate({ counterId }) } as const;
  const come = { key: 'Space', label: t('counter.arrive'), run: step(arrive) } as const;
  const done = { key: 'Space', label: t('counter.finish'), run: step(finish) } as const;
  const withTicket = called ? come : done;
  return {
    primary: { ...(ticket ? withTicket : next), disabled: busy || (!ticket && waiting === 0) },
    others: [
      { key: 'C', label: t('counter.recall'), run: step(recall), disabled: busy || !called },
      { key: 'G', label: t('counter.noShow'), run: step(noShow), disabled: busy || !called },
    ],
    leave: {
      key: 'L',
      label: t('counter.leave'),
      run: () => leaveSeat.mutate({ counterId }),
      disabled: busy || ticket !== null,
    },
  };
}
