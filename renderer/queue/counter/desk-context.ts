import { createContext, useContext } from 'react';
import type { TicketView, UnsettledCause } from '../../../shared/queue/ticket.ts';
import type { RunCommand } from '../../call/use-commands.ts';
import type { CounterView } from './counter-view.ts';
import type { Strip } from './strip.ts';

/** A staffed counter, as the parts of its screen work with it. */
export interface Desk {
  readonly view: CounterView;
  readonly counterId: number;
  /** The ticket that is being called or served here. */
  readonly ticket: TicketView | null;
  /** True while the host is doing something. */
  readonly busy: boolean;
  /** Sends a command; the strip closes. */
  readonly run: RunCommand;
  readonly strip: Strip | null;
  /** Opens a strip in place of the present one; the one that is open already closes. */
  readonly open: (strip: Strip) => void;
  readonly close: () => void;
  /** The items of the ticket that will not be settled, each with its cause, by item id. */
  readonly unsettled: ReadonlyMap<number, UnsettledCause>;
  /** Marks an item as not settled, or with null as settled after all. */
  readonly markUnsettled: (itemId: number, cause: UnsettledCause | null) => void;
  /** After the person has left the seat. */
  readonly onLeft: () => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The counter around this part of its screen. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No counter around this part of the screen');
  return desk;
}
