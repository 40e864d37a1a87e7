import type { z } from 'zod';
import type { Paper } from '../../shared/printing/paper.ts';
import type { PrintPurpose, PrinterPaper } from '../../shared/printing/printer.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { Hall } from '../../db/store/hall.ts';
import type { HostServices } from '../call/handler.ts';

/** What a paper is made from, at the moment of printing. */
export interface PaperContext {
  readonly db: ReadableDb;
  readonly host: HostServices;
  readonly hall: Hall;
  /** UTC ms. */
  readonly now: number;
  /** What the printer holds: a kind for rolls and sheets decides by it which of the two it makes. */
  readonly paper: PrinterPaper;
  /** 补打: 0 for the first print, n for the n-th print after it; the paper has to say it. */
  readonly copy: number;
}

/** A paper as it goes to a printer: a receipt document (receiptline's markup), a page, or a page that is written already. */
export type RenderedPaper =
  | { readonly kind: 'receipt'; readonly document: string }
  | { readonly kind: 'page'; readonly paper: Paper }
  | {
      readonly kind: 'document';
      readonly html: string;
      /** The same as a workbook; null for a paper that has none. */
      readonly sheet: (() => Promise<Uint8Array>) | null;
    };

/** 单据种类: one kind of paper, and how it is made. Declared by the room whose records it is about. */
export interface PaperKind<P extends z.ZodType = z.ZodType> {
  /** Room and paper, such as `queue.ticket`. Its name stands in the room's texts under `papers`. */
  readonly kind: string;
  readonly purpose: PrintPurpose;
  /** Ids and figures, frozen when the paper was asked for; names and texts about customers are read when it is made. */
  readonly payload: P;
  /** False once nobody waits for it any more, such as the ticket of a visit that has ended: it is then cancelled. */
  stillWanted(db: ReadableDb, payload: z.output<P>): boolean;
  render(context: PaperContext, payload: z.output<P>): RenderedPaper;
  /** What the record is called in the queue of prints, such as `A012`: never anything about a customer. */
  subjectName?(db: ReadableDb, payload: z.output<P>): string;
  /** The same as a workbook (.xlsx), for a host without a desktop; absent for a paper that has none. */
  sheet?(context: PaperContext, payload: z.output<P>): Promise<Uint8Array>;
}

/** Ties what a kind of paper needs to know to how it is made. */
export function paperKind<P extends z.ZodType>(declared: PaperKind<P>): PaperKind<P> {
  return declared;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** Every kind of paper that some room prints. */
    readonly paperKinds: readonly PaperKind[];
  }
}
