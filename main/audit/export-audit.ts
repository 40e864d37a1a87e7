import { setImmediate as turn } from 'node:timers/promises';
import { type Language, texts } from '../../shared/api/texts.ts';
import { type AuditSeen, mostExported } from '../../shared/audit/contract.ts';
import { filled } from '../../shared/call/filled.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { type OutColumn, type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';

/** What was taken out of the audit. */
export interface ExportedAudit {
  readonly fileName: string;
  readonly base64: string;
  readonly entries: number;
  readonly cut: boolean;
}

/** So many entries are read at once; the host turns to whoever waits after each. */
const pageSize = 200;

/**
 * The entries of a search as an Excel workbook, newest first.
 * @param page reads the entries before one, newest first; null begins with the newest
 */
export async function exportAudit(
  { db, hall }: QueryContext,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
  page: (before: number | null, limit: number) => readonly AuditSeen[],
): Promise<ExportedAudit> {
  const entries: AuditSeen[] = [];
  for (let more = true; more && entries.length <= mostExported;) {
    const next = page(entries.at(-1)?.id ?? null, pageSize);
    entries.push(...next);
    more = next.length === pageSize;
    await turn();
  }
  const kept = entries.slice(0, mostExported);
  const { entries: words } = texts[language].audit;
  const sheet = outSheet(words.caption, columnsOf(language), kept);
  const bytes = await writeWorkbook([sheet], hall.timeZone);
  return {
    fileName: filled(words.fileName, { hall: findHall(db)?.code ?? '', from, to }),
    base64: bytes.toString('base64'),
    entries: kept.length,
    cut: entries.length > mostExported,
  };
}

function columnsOf(language: Language): OutColumn<AuditSeen>[] {
  const { entries: words, subjects } = texts[language].audit;
  const kinds: Readonly<Record<string, string>> = subjects;
  const text = (value: string | null): OutValue => ({ kind: 'text', value });
  return [
    { header: words.at, of: ({ at }) => ({ kind: 'moment', value: at }) },
    { header: words.person, of: ({ person }) => text(person ?? words.nobody) },
    { header: words.act, of: ({ procedure }) => text(actOf(procedure, language)) },
    {
      header: words.records,
      of: ({ records }) =>
        text(records.map(({ kind, id, number }) => `${kinds[kind] ?? kind} ${number ?? id}`).join(' ')),
    },
    { header: words.station, of: ({ station }) => text(station) },
    { header: words.approver, of: ({ approver }) => text(approver) },
  ];
}

/** A room's texts as far as its commands go; some rooms have none. */
interface RoomTexts {
  readonly acts?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

function actOf(procedure: string, language: Language): string {
  const [room = '', name = ''] = procedure.split('.');
  const rooms: Readonly<Record<string, RoomTexts>> = texts[language];
  return rooms[room]?.acts?.[name] ?? procedure;
}
