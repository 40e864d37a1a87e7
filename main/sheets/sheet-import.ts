import type { RowOf, SheetColumns, SheetKind } from '../../shared/sheets/sheet-kind.ts';
import type { ImportOutcome } from '../../shared/sheets/contract.ts';
import type { NumberedRow, RowProblem } from '../../shared/sheets/read-rows.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** The record that a sheet goes into, by its id, for kinds that have such; null where the caller names none. */
export type Into = number | null;

/** How a room takes in a kind of sheet. */
export interface SheetImport<C extends SheetColumns = SheetColumns> {
  readonly kind: SheetKind<C>;
  /** What the store knows to be wrong with rows that can be read: people it does not have, and the like. */
  check?(context: QueryContext, rows: readonly NumberedRow<RowOf<C>>[], into: Into): RowProblem[];
  /** How many kept records the rows would change, for a kind that asks before it replaces them. */
  replaced?(context: QueryContext, rows: readonly NumberedRow<RowOf<C>>[], into: Into): number;
  /** Does it, inside the import's transaction: all rows or, by throwing, none. */
  apply(context: CommandContext, rows: readonly RowOf<C>[], into: Into): ImportOutcome;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** Every kind of sheet that can be imported. */
    readonly sheetImports: readonly SheetImport[];
  }
}
