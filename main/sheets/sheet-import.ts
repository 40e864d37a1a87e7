import type { RowOf, SheetColumns, SheetKind } from '../../shared/sheets/sheet-kind.ts';
import type { ImportOutcome } from '../../shared/sheets/contract.ts';
import type { CommandContext } from '../call/handler.ts';

/** How a room takes in a kind of sheet. */
export interface SheetImport<C extends SheetColumns = SheetColumns> {
  readonly kind: SheetKind<C>;
  /** Does it, inside the import's transaction: all rows or, by throwing, none. */
  apply(context: CommandContext, rows: readonly RowOf<C>[]): ImportOutcome;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** Every kind of sheet that can be imported. */
    readonly sheetImports: readonly SheetImport[];
  }
}
