import { type Printer, isRoll, takesBytes } from '../../shared/printing/printer.ts';
import { paperHtml } from '../../shared/printing/paper.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { KeptPrintJob } from '../../db/printing/print-jobs.ts';
import { forgottenPayload } from '../../db/printing/forget-payloads.ts';
import { findHall } from '../../db/store/hall.ts';
import type { HostServices } from '../call/handler.ts';
import type { PaperContext, PaperKind } from './paper-kind.ts';
import { paperWithPhotos } from './paper-photos.ts';
import type { PrintablePage } from './printer-driver.ts';
import { receiptBytes, receiptSvg } from './receipt.ts';

/** What a printer is given. */
export type Printable =
  | { readonly takes: 'bytes'; readonly bytes: Uint8Array }
  | { readonly takes: 'page'; readonly page: PrintablePage };

/** Where a paper is made from. */
export interface PaperSource {
  readonly db: ReadableDb;
  readonly host: HostServices;
  /** UTC ms. */
  readonly now: number;
}

/** The kind of a print's paper. Throws where no room prints it any more. */
export function kindOf({ paperKinds }: HostServices, job: Pick<KeptPrintJob, 'paper'>): PaperKind {
  const kind = paperKinds.find((one) => one.kind === job.paper);
  if (!kind) throw new Error(`Nobody prints ${job.paper}.`);
  return kind;
}

/** Whether anybody still waits for a print. Nobody does for one so old that what it was made from is forgotten. */
export function isWanted({ db, host }: Omit<PaperSource, 'now'>, job: KeptPrintJob): boolean {
  if (job.payload === forgottenPayload) return false;
  const kind = kindOf(host, job);
  return kind.stillWanted(db, kind.payload.parse(JSON.parse(job.payload)));
}

/** Makes a paper for a printer, in the form that the printer takes. Throws where the two do not fit. */
export function makePaper(
  source: PaperSource,
  job: KeptPrintJob,
  { connection, paper, cutter, beeper }: Printer,
): Printable {
  const { db, host, now } = source;
  const hall = findHall(db);
  if (!hall) throw new Error('There is no hall to print for.');
  const kind = kindOf(host, job);
  const payload: unknown = kind.payload.parse(JSON.parse(job.payload));
  const context: PaperContext = { db, host, hall, now, paper, copy: job.copy };
  const made = kind.render(context, payload);
  const roll = isRoll(paper) ? paper : '80mm';
  if (takesBytes(connection)) {
    if (made.kind !== 'receipt')
      throw new Error(`${job.paper} is a page, and ${connection.kind} takes none.`);
    return { takes: 'bytes', bytes: receiptBytes(made.document, roll, { cutter, beeper }) };
  }
  const html =
    made.kind === 'receipt'
      ? receiptPage(receiptSvg(made.document, roll), roll)
      : paperWithPhotos(context, made.kind === 'page' ? paperHtml(made.paper) : made.html);
  const { sheet } = kind;
  return {
    takes: 'page',
    page: {
      html,
      ...sizeOf(paper),
      copies: 1,
      name: `${job.paper}-${job.subject.id}-${job.id}`,
      sheet: made.kind === 'document' ? made.sheet : sheet ? () => sheet(context, payload) : null,
    },
  };
}

const microns = { A4: 210_000, A5: 148_000, '80mm': 80_000, '58mm': 58_000 } as const;

function sizeOf(paper: Printer['paper']): Pick<PrintablePage, 'size' | 'widthMicrons'> {
  return { size: isRoll(paper) ? 'roll' : paper, widthMicrons: microns[paper] };
}

/**
 * A receipt as a page: the picture of it in the width of its roll, on a page that is as long as it is. It is made by
 * receiptline, which escapes all text.
 */
function receiptPage(svg: string, roll: '58mm' | '80mm'): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>
@page { size: ${roll} ${heightOf(svg, roll)}mm; margin: 0 } body { margin: 0 }
svg { display: block; width: ${roll}; height: auto }
svg * { font-family: monospace, 'Noto Sans SC Variable', 'Microsoft YaHei', sans-serif }
</style></head><body>${svg}</body></html>`;
}

/** How long a receipt is in the width of its roll, mm: whole ones, so that nothing of it falls on a second page. */
function heightOf(svg: string, roll: '58mm' | '80mm'): number {
  const [, width = '1', height = '1'] = /viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(svg) ?? [];
  return Math.ceil((Number.parseInt(roll, 10) * Number(height)) / Number(width)) + 1;
}
