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

/** 告知义务, asked before a visit ends, or one item of it. */
export interface AskedAgreement {
  readonly kind: 'agreement';
  /** The item that ends by itself; without one the whole visit ends. */
  readonly itemId?: number;
  /** What begins afterwards. */
  readonly next?: FreshStart;
}

/** What the strip asks: something of its own, or what becomes of the present ticket before that. */
export type Strip =
  { readonly kind: StripName } | { readonly kind: 'first'; readonly next: FreshStart } | AskedAgreement;
