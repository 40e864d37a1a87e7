import { createContext } from 'react';

/**
 * How the special-business case (受理单) of the ticket at the counter is opened, or gone on with (A): a later room brings
 * it, where the place is declared. Null where none does or whoever sits here may not; the key is then not there.
 */
export const SpecialCaseContext = createContext<((ticketId: number) => void) | null>(null);
