import { useSearchParams } from 'wouter';

/** The pages about one checklist. */
export type ChecklistPage = 'items' | 'import' | 'versions';

/** Where the checklists are found. */
export const checklistsHref = '/settings/checklists';

/** Where a page about one checklist is found. */
export function checklistHref(page: ChecklistPage, templateId: number): string {
  return `${checklistsHref}/${page}?checklist=${templateId}`;
}

/** The checklist that the page's address names, or one that there is not. */
export function useChecklistAsked(): number {
  const [search] = useSearchParams();
  const written = search.get('checklist') ?? '';
  return /^[1-9]\d{0,9}$/.test(written) ? Number(written) : Number.MAX_SAFE_INTEGER;
}
