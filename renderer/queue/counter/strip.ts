/** Something that is chosen in the strip beneath the ticket. */
export type StripName =
  | 'hold'
  | 'transfer'
  | 'addItem'
  | 'unsettled'
  | 'cause'
  | 'choose'
  | 'without'
  | 'takeUp'
  | 'lately'
  | 'firstContact'
  | 'notice'
  | 'pause';

/** What begins with somebody else while a ticket is still at the counter: asked first. */
export type FreshStart = Extract<StripName, 'choose' | 'without' | 'takeUp'>;

/** What the strip asks: something of its own, or what becomes of the present ticket before that. */
export type Strip = { readonly kind: StripName } | { readonly kind: 'first'; readonly next: FreshStart };
