import { type ReactNode, createContext } from 'react';
import type { OutputOf, Query, SentInputOf } from '../../../shared/call/procedure.ts';
import type { Client } from '../../call/client.ts';
import type { Callable } from '../../call/room-calls.ts';

/** A paper as it is asked for: which query makes it, and of what. */
export interface AskedPaper {
  /** Its full name, such as `staff.rosterPaper`. */
  readonly procedure: string;
  readonly input: unknown;
  readonly load: (client: Client) => Promise<{ readonly html: string }>;
}

/** A paper that a query makes: `askedPaper(staffCalls.rosterPaper, { from, to, language })`. */
export function askedPaper<P extends Query>(
  callable: Callable<P> & ([OutputOf<P>] extends [{ readonly html: string }] ? unknown : never),
  input: SentInputOf<P>,
): AskedPaper {
  return {
    procedure: callable.name,
    input,
    load: (client) => client.call(callable, input) as Promise<{ readonly html: string }>,
  };
}

/** How a paper gets to a printer without a dialogue: a later room brings it. Null where none does. */
export const SendPaperContext = createContext<((paper: AskedPaper) => ReactNode) | null>(null);
