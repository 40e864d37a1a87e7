import { type ReactNode, createContext } from 'react';
import type { Person } from '../../shared/staff/person.ts';

/** What later rooms show of a person below the person's own fields; given where the place is declared. */
export const PersonExtrasContext = createContext<(person: Person) => ReactNode>(() => null);
