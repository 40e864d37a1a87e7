import { useSearchParams } from 'wouter';

/** Where all found things are. */
export const lostFoundHref = '/lost-found';

/** Where one found thing is. */
export function itemHref(itemId: number): string {
  return `${lostFoundHref}/item?id=${itemId}`;
}

/** The thing that the address asks for; 0, which none has, where it asks for none. */
export function useItemAsked(): number {
  const [search] = useSearchParams();
  return Number(search.get('id')) || 0;
}
