import { filled } from '../../shared/call/filled.ts';
import { type PaperLanguage, printingWords } from '../../shared/printing/printing-words.ts';
import { printerStopped } from '../../shared/printing/finding-kinds.ts';
import { type Printer, type PrinterTrouble, isStopped } from '../../shared/printing/printer.ts';
import { findingAfterMinutes } from '../../shared/printing/settings.ts';
import { openFindingsOf } from '../../db/findings/open-findings.ts';
import { settleFinding, writeFinding } from '../../db/findings/write-finding.ts';
import { listPrinters } from '../../db/printing/printers.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import type { Watch } from '../jobs/watch.ts';

const { kind } = printerStopped;

/** A printer that nobody has mended for long is a finding, and settled when it prints again. */
export const watchPrinters: Watch = {
  name: 'printing.stopped',
  about: ['printing'],
  topics: ['findings'],
  isDue: (context) => changesOf(context).length > 0,
  apply: (context) => {
    const { db, hall, now } = context;
    for (const { printer, trouble } of changesOf(context)) {
      if (trouble === null) settleFinding(db, hall.id, keyOf(printer), now);
      else
        writeFinding(db, hall.id, {
          kind,
          polarity: 'problem',
          severity: 'major',
          subject: { kind: 'printer', id: printer.id },
          source: { kind: 'printer', id: printer.id },
          dedupeKey: keyOf(printer),
          occurredAt: now,
          words: {
            zh: wordsOf(context, printer, trouble, 'zh-CN'),
            en: wordsOf(context, printer, trouble, 'en'),
          },
        });
    }
  },
};

interface Change {
  readonly printer: Printer;
  /** What has been wrong for too long; null where it is right again. */
  readonly trouble: PrinterTrouble | null;
}

/** The printers whose finding does not say what is so. */
function changesOf(context: QueryContext): Change[] {
  const { db, hall } = context;
  const known = new Set(openFindingsOf(db, hall.id, kind));
  return listPrinters(db, hall.id)
    .map((printer) => ({ printer, trouble: longTrouble(context, printer) }))
    .filter(({ printer, trouble }) =>
      known.has(keyOf(printer)) ? trouble === null && isHeardOf(context, printer) : trouble !== null,
    );
}

/** A printer that was not heard of since a restart is not known to be right again. */
function isHeardOf({ host }: QueryContext, { id, active }: Printer): boolean {
  return !active || host.printerStates.of(id).since !== null;
}

function longTrouble(context: QueryContext, { id, active }: Printer): PrinterTrouble | null {
  const { host, now } = context;
  const { state, since } = host.printerStates.of(id);
  if (!active || state.kind !== 'trouble' || !isStopped(state) || since === null) return null;
  return now - since >= patienceMinutes(context) * 60_000 ? state.trouble : null;
}

function patienceMinutes({ db, hall, businessDate }: QueryContext): number {
  return settingOn(db, hall.id, findingAfterMinutes, businessDate);
}

function keyOf({ id }: Printer): string {
  return `${kind}/${id}`;
}

function wordsOf(
  context: QueryContext,
  { name }: Printer,
  trouble: PrinterTrouble,
  language: PaperLanguage,
): string {
  const { findings, troubles } = printingWords[language];
  return filled(findings.stopped, { name, trouble: troubles[trouble], minutes: patienceMinutes(context) });
}
