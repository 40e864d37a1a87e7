import { createContext, useContext } from 'react';
import type { BoardPerson } from '../../shared/corrective-actions/views.ts';

/** Everybody whom an action may name, by record id. */
export const PeopleContext = createContext<readonly BoardPerson[]>([]);

/** Names a person: `张建国`; null for nobody. */
export function usePersonName(): (personId: number | null) => string | null {
  const people = useContext(PeopleContext);
  return (personId) => people.find(({ id }) => id === personId)?.name ?? null;
}
