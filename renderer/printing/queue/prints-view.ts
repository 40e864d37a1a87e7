import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { printingContract } from '../../../shared/printing/contract.ts';

/** What the queue of prints shows. */
export type PrintsView = OutputOf<typeof printingContract.jobs>;

/** The name of a printer, a station or a person; nothing for one that is not known any more. */
export function nameIn(
  named: readonly { readonly id: number; readonly name: string }[],
  id: number | null,
): string {
  return named.find((one) => one.id === id)?.name ?? '';
}
