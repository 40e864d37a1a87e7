import { type ReactNode, createContext } from 'react';

/** Where a counter is, as far as what stands beside it needs to know. */
export interface CounterBesideProps {
  readonly counterId: number;
  /** The ticket at the counter, or null where nobody is being served. */
  readonly ticketId: number | null;
}

/**
 * What a later room brings to the screens of the queue, where the place is declared: a card among the greeter's
 * notices, a band of the display, a line above the kiosk's tiles, a line among the counter's notices. Null where none
 * does.
 */
export interface Beside {
  readonly greeter: ReactNode;
  readonly display: ReactNode;
  readonly kiosk: ReactNode;
  readonly counter: ((props: CounterBesideProps) => ReactNode) | null;
}

/** Nothing beside the queue's own. */
export const nothingBeside: Beside = { greeter: null, display: null, kiosk: null, counter: null };

export const BesideContext = createContext<Beside>(nothingBeside);
