/** What of the checklist is being changed beside the list, by its code. */
export type Chosen = { readonly kind: 'item' | 'area'; readonly code: string } | null;
