import { useSearchParams } from 'wouter';
import { type ComplaintCategory, complaintCategories } from '../../shared/first-contact/complaint.ts';
import { type FigureName, figureNames } from '../../shared/first-contact/figures.ts';
import { type RecordList, recordLists } from '../../shared/first-contact/record-view.ts';

/** Where all records are. */
export const recordsHref = '/first-contact';

/** Where one record is found. */
export function recordHref(recordId: number): string {
  return `/first-contact/record?id=${recordId}`;
}

/** Where the figures, the network problems and the suggestions are. */
export const figuresHref = '/first-contact/figures';
export const networkHref = '/first-contact/network';
export const suggestionsHref = '/first-contact/suggestions';

/** Where the records behind a rate are. */
export function figureRecordsHref(figure: FigureName, days: number): string {
  return `${figuresHref}/records?figure=${figure}&days=${days}`;
}

/** Where the records are that a department was asked about. */
export function departmentRecordsHref(departmentId: number, days: number): string {
  return `${figuresHref}/records?department=${departmentId}&days=${days}`;
}

/** Where the complaints of a category are. */
export function categoryRecordsHref(category: ComplaintCategory, days: number): string {
  return `${figuresHref}/records?category=${category}&days=${days}`;
}

/** The rate, the department or the category that the address asks for. */
export function useFigureAsked(): {
  readonly figure: FigureName | null;
  readonly departmentId: number | null;
  readonly category: ComplaintCategory | null;
} {
  const [search] = useSearchParams();
  const departmentId = Number(search.get('department')) || null;
  const figure = figureNames.find((name) => name === search.get('figure')) ?? 'settled';
  const category = complaintCategories.find((code) => code === search.get('category')) ?? null;
  const isRate = departmentId === null && category === null;
  return { figure: isRate ? figure : null, departmentId, category };
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
