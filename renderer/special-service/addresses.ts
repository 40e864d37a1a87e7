import { useSearchParams } from 'wouter';
import { type CaseList, caseLists } from '../../shared/special-service/case-view.ts';

/** Where the desk is. */
export const deskHref = '/special';

/** Where one case is found. */
export function caseHref(caseId: number): string {
  return `/special/case?id=${caseId}`;
}

/** Where the case of a ticket is gone on with, or opened where it has none. */
export function newCaseHref(ticketId: number): string {
  return `/special/new?ticket=${ticketId}`;
}

/** The ticket that the address names; 0, which no ticket has, where it names none. */
export function useTicketAsked(): number {
  const [search] = useSearchParams();
  return Number(search.get('ticket')) || 0;
}

/** The case that the address asks for; 0, which no case has, where it asks for none. */
export function useCaseAsked(): number {
  const [search] = useSearchParams();
  return Number(search.get('id')) || 0;
}

/** The list that the address asks for: 今天的 where it asks for none. With it, how another is asked for. */
export function useListAsked(): readonly [CaseList, (list: CaseList) => void] {
  const [search, setSearch] = useSearchParams();
  const list = caseLists.find((name) => name === search.get('list')) ?? 'today';
  return [list, (other) => setSearch({ list: other }, { replace: true })];
}
