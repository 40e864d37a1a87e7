import { createHash } from 'node:crypto';
import { z } from 'zod';
import { roles } from '../../shared/call/caller.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { pageContract } from '../../shared/printing/page-contract.ts';
import { pagePaperKind, pageSubjectKind } from '../../shared/printing/page-kind.ts';
import { paperTitle, withReprint } from '../../shared/printing/paper.ts';
import { newestPrintOf } from '../../db/printing/print-jobs.ts';
import { pageIdOf } from '../../db/printing/printed-pages.ts';
import { findPrinter } from '../../db/printing/printers.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import { queryContext } from '../call/call-context.ts';
import { type CommandContext, type QueryContext, type RoomHandlers, prepared } from '../call/handler.ts';
import { pageSheet } from './page-sheet.ts';
import { paperKind } from './paper-kind.ts';
import { printerFor, queuePrint } from './queue-print.ts';

type Contract = typeof pageContract;
type Asked = InputOf<Contract['printPage']>;

/** 单据: the paper of a query, made when it is printed as it would be made for the one who asked for it. */
export const pagePaper = paperKind({
  kind: pagePaperKind,
  purpose: 'report',
  payload: z.strictObject({
    procedure: z.string(),
    input: z.json(),
    title: z.string(),
    caller: z.strictObject({
      door: z.enum(['desktop', 'lan']),
      station: z.int(),
      person: z.int().nullable(),
      roles: z.array(z.enum(roles)),
    }),
  }),
  stillWanted: () => true,
  subjectName: (_db, { title }) => title,
  render: ({ db, host, hall, now, copy }, { procedure, input, caller }) => {
    const context = queryContext({ db, services: host, caller, now });
    const html = withReprint(host.pageQueries.make(context, procedure, input), copy);
    return { kind: 'document', html, sheet: pageSheet(html, hall.timeZone) };
  },
});

export const pageHandlers: RoomHandlers<Contract> = {
  printerForReports,
  printPage: prepared<Contract['printPage'], string>({
    prepare: (context, asked) => Promise.resolve(made(context, asked)),
    apply: (context, asked, html) => {
      const { db, hall } = context;
      const sha256 = createHash('sha256').update(html).digest('hex');
      const pageId = pageIdOf(db, { hallId: hall.id, procedure: asked.procedure, sha256 });
      const newest = newestPrintOf(db, pagePaperKind, { kind: pageSubjectKind, id: pageId });
      const onItsWay = newest?.state === 'queued' || newest?.state === 'sending';
      if (!onItsWay) queuePage(context, asked, { pageId, title: paperTitle(html) });
      return { pageId };
    },
  }),
};

/** Queues the next copy of a paper; one after the first is recorded, as every 补打 is. */
function queuePage(
  context: CommandContext,
  { procedure, input }: Asked,
  { pageId, title }: { readonly pageId: number; readonly title: string },
): void {
  const { door, station, person, roles: rolesNow } = context.caller;
  const subject = { kind: pageSubjectKind, id: pageId };
  const caller = { door, station, person, roles: [...rolesNow] };
  const copy = nextCopyOf(context.db, pagePaperKind, subject);
  const jobId = queuePrint(context, pagePaper, { procedure, input, title, caller }, subject, { copy });
  if (jobId === null) throw new Refusal('printing.no-printer');
  if (copy === 0) return;
  const body = { paper: pagePaperKind, copy };
  context.record({ kind: 'print.reprinted', subjectKind: 'print', subjectId: jobId, body });
}

/** What the query refuses about the paper itself, such as a record that has gone, is one sentence here. */
function made(context: QueryContext, { procedure, input }: Asked): string {
  try {
    return context.host.pageQueries.make(context, procedure, input);
  } catch (error) {
    if (error instanceof Refusal && !/^(?:call|printing)\./.test(error.code)) {
      throw new Refusal('printing.no-longer-wanted');
    }
    throw error;
  }
}

/** A browser's own dialogue is in every paper's preview already. */
function printerForReports(context: QueryContext): OutputOf<Contract['printerForReports']> {
  const id = printerFor(context, 'report');
  const printer = id === null ? undefined : findPrinter(context.db, id);
  if (!printer || printer.connection.kind === 'browser') return null;
  return { name: printer.name, state: context.host.printerStates.of(printer.id).state };
}
