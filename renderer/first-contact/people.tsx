import { type ReactNode, createContext, useContext } from 'react';
import type { Person } from '../../shared/staff/person.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import { staffCalls } from '../staff/calls.ts';

const ColleaguesContext = createContext<readonly Person[]>([]);

const nobody: readonly Person[] = [];

/** Everybody of the hall, for the screens inside that name people. */
export function Colleagues({ children }: { readonly children: ReactNode }): ReactNode {
  const people = useQueryOf(staffCalls.people, {}).data ?? nobody;
  return <ColleaguesContext value={people}>{children}</ColleaguesContext>;
}

/** Everybody of the hall, whether they still work here or not. */
export function useColleagues(): readonly Person[] {
  return useContext(ColleaguesContext);
}

/** Names a person: `张建国`; nothing for the host itself. */
export function useColleagueName(): (personId: number | null) => string {
  const people = useColleagues();
  return (personId) => people.find(({ id }) => id === personId)?.name ?? '';
}
