import { useSearchParams } from 'wouter';
import { type RecordList, recordLists } from '../../shared/first-contact/record-view.ts';

/** Where all records are. */
export const recordsHref = '/first-contact';

/** Where one record is found. */
export function recordHref(recordId: number): string {
  return `/first-contact/record?id=${recordId}`;
}

/** The record that the address asks for; 0, which no record has, where it asks for none. */
export function useRecordAsked(): number {
  const [search] = useSearchParams();
  return Number(search.get('id')) || 0;
}

/** The list that the address asks for: 我的 where it asks for none. With it, how another is asked for. */
export function useListAsked(): readonly [RecordList, (list: RecordList) => void] {
  const [search, setSearch] = useSearchParams();
  const list = recordLists.find((name) => name === search.get('list')) ?? 'mine';
  return [list, (other) => setSearch({ list: other }, { replace: true })];
}
