import type { RowOf, SheetColumns, SheetKind } from '../../shared/sheets/sheet-kind.ts';
import type { ImportOutcome } from '../../shared/sheets/contract.ts';
import type { NumberedRow, RowProblem } from '../../shared/sheets/read-rows.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';

/** How a room takes in a kind of sheet. */
export interface SheetImport<C extends SheetColumns = SheetColumns> {
  readonly kind: SheetKind<C>;
  /** What the store knows to be wrong with rows that can be read: people it does not have, and the like. */
  check?(context: QueryContext, rows: readonly NumberedRow<RowOf<C>>[]): RowProblem[];
  /** How many kept records the rows would change, for a kind that asks before it replaces them. */
  replaced?(context: QueryContext, rows: readonly NumberedRow<RowOf<C>>[]): number;
  /** Does it, inside the import's transaction: all rows or, by throwing, none. */
  apply(context: CommandContext, rows: readonly RowOf<C>[]): ImportOutcome;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** Every kind of sheet that can be imported. */
    readonly sheetImports: readonly SheetImport[];
  }
}
