import { useSearchParams } from 'wouter';
import { checklistCode } from '../../../shared/checklists/template.ts';
import { type BusinessDate, isBusinessDate } from '../../../shared/time/business-date.ts';
import { useToday } from '../../design/use-today.ts';

/** How many weeks may be looked at. */
export const spans = [13, 26, 52] as const;
export type Span = (typeof spans)[number];

/** The weeks that the page's address asks for, 26 where it asks for none, and how to ask for others. */
export function useSpan(): readonly [Span, (weeks: Span) => void] {
  const [search, setSearch] = useSearchParams();
  const asked = spans.find((weeks) => String(weeks) === search.get('weeks')) ?? 26;
  return [asked, (weeks) => setSearch({ weeks: String(weeks) }, { replace: true })];
}

/** An item in the rounds of some days. */
export interface ItemAsked {
  readonly itemCode: string;
  readonly from: BusinessDate;
  readonly to: BusinessDate;
}

/** Where what is behind a cell is found. */
export function itemHref({ itemCode, from, to }: ItemAsked): string {
  return `/five-s/views/item?${new URLSearchParams({ item: itemCode, from, to }).toString()}`;
}

/** The item and days that the page's address asks for; today where it names no days. */
export function useItemAsked(): ItemAsked | null {
  const [search] = useSearchParams();
  const today = useToday();
  const code = checklistCode.safeParse(search.get('item'));
  if (!code.success) return null;
  const day = (name: string): BusinessDate => {
    const written = search.get(name) ?? '';
    return isBusinessDate(written) ? written : today;
  };
  return { itemCode: code.data, from: day('from'), to: day('to') };
}
