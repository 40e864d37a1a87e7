/** 发现种类: a kind of finding that a room writes, with the name that people see. */
export interface FindingKind {
  /** Room and what was seen, such as `upkeep.disk-low`. */
  readonly kind: string;
  readonly name: { readonly zh: string; readonly en: string };
}
