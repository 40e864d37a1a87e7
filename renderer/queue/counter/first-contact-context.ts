import { type ReactNode, createContext } from 'react';

export interface CounterFirstContactProps {
  /** The ticket at the counter, or null where nobody is being served. */
  readonly ticketId: number | null;
  /** After it was written down, or left. */
  readonly onDone: () => void;
}

/**
 * How a first contact is written down at a counter (S): a later room brings it, where the place is declared. Null
 * where none does; the key is then not there.
 */
export const FirstContactContext = createContext<((props: CounterFirstContactProps) => ReactNode) | null>(
  null,
);
