import type { Role } from '../call/caller.ts';
import type { RefusalDetails } from '../call/refusal.ts';
import type { BusinessDate } from '../time/business-date.ts';

/** A cell's text understood, or what is wrong with it: a code whose sentence stands among a room's refusals. */
export type ParsedCell<T> = { readonly value: T } | CellProblem;

export interface CellProblem {
  /** Such as `sheets.cell-not-a-date`. */
  readonly problem: string;
  readonly details?: RefusalDetails;
}

/** One column that a sheet of some kind may have. */
export interface SheetColumn<T = unknown> {
  /** What the product calls the column; a header that says so is recognised. */
  readonly names: { readonly zh: string; readonly en: string };
  /** Other headers that mean the same, as they are found in the sheets of operators. */
  readonly aliases?: readonly string[];
  /** Whether every row must have it. */
  readonly required: boolean;
  /** Whether two rows may not say the same here. */
  readonly unique?: boolean;
  /**
   * Whether the sheet has one such column for each day, told by the dates in their headers. Its mapping names the first
   * of them, and a row has what each filled cell says.
   */
  readonly perDay?: boolean;
  /** Gets the cell as a person reads it, without blanks around it and never empty. */
  readonly parse: (text: string) => ParsedCell<T>;
}

/** What a row says for one day. */
export interface DayCell<T = unknown> {
  readonly date: BusinessDate;
  /** The day's header as the sheet writes it. */
  readonly column: string;
  readonly value: T;
}

export type SheetColumns = Readonly<Record<string, SheetColumn>>;

/** 表格种类: what a room takes in as a sheet, declared once by that room. */
export interface SheetKind<C extends SheetColumns = SheetColumns> {
  /** Room and content, such as `staff.people`: mappings are remembered under it. */
  readonly key: string;
  /** Who may look at and import such a sheet. */
  readonly roles: readonly Role[];
  readonly columns: C;
}

/** A row as the importing room gets it: typed, and null where a column that is not required was left empty. */
export type RowOf<C extends SheetColumns> = {
  readonly [K in keyof C]: C[K] extends SheetColumn<infer T>
    ? C[K] extends { readonly perDay: true }
      ? readonly DayCell<T>[]
      : C[K] extends { readonly required: true }
        ? T
        : T | null
    : never;
};

/** Declares a kind of sheet, keeping what each column yields in the type of its rows. */
export function sheetKind<const C extends SheetColumns>(kind: SheetKind<C>): SheetKind<C> {
  return kind;
}
