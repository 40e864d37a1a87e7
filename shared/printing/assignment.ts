import { z } from 'zod';
import { type PrintPurpose, type Printer, isRoll, printPurposes } from './printer.ts';

/** 用途分配: which printer serves a purpose, at a station or (null) wherever a station has none of its own. */
export const printAssignment = z.strictObject({
  stationId: z.int().nullable(),
  purpose: z.enum(printPurposes),
  /** Null: nothing is printed there. */
  printerId: z.int().nullable(),
  /** 备用打印机: takes over while the first is in trouble. */
  fallbackPrinterId: z.int().nullable(),
});
export type PrintAssignment = z.infer<typeof printAssignment>;

/** Whether a printer can serve a purpose: reports and certificates are pages and need sheets. */
export function canServe({ paper }: Pick<Printer, 'paper'>, purpose: PrintPurpose): boolean {
  return purpose === 'ticket' || purpose === 'slip' || !isRoll(paper);
}
