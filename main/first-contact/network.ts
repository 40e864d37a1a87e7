import type { InputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { networkContract } from '../../shared/first-contact/network-contract.ts';
import { type NetworkIssue, byPlace } from '../../shared/first-contact/network-issue.ts';
import type { RecordStep } from '../../shared/first-contact/step.ts';
import { networkSheetTextsEn } from '../../shared/first-contact/sheet-texts.en.ts';
import { networkSheetTextsZh } from '../../shared/first-contact/sheet-texts.zh-CN.ts';
import { firstContactTextsEn } from '../../shared/first-contact/texts.en.ts';
import { firstContactTextsZh } from '../../shared/first-contact/texts.zh-CN.ts';
import { filled } from '../../shared/call/filled.ts';
import { type StoredRecord, recordsOpened } from '../../db/first-contact/records.ts';
import { stepsOfRecord, stepsOfRecords } from '../../db/first-contact/steps.ts';
import { listPeople } from '../../db/staff/people.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext, QueryContext, RoomHandlers } from '../call/handler.ts';
import { type OutSheet, type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeCsv, writeWorkbook } from '../sheets/write-sheet.ts';
import { appendStep } from './append-step.ts';
import { recordInHall } from './lookup.ts';
import { type FileOut, fileOf } from './sheet-file.ts';
import { spanOf } from './span.ts';

type Contract = typeof networkContract;
type Export = InputOf<Contract['exportNetwork']>;

const sheetWords = { 'zh-CN': networkSheetTextsZh, en: networkSheetTextsEn };
const roomWords = { 'zh-CN': firstContactTextsZh, en: firstContactTextsEn };

/** 网络问题台账 (B26). */
export const networkHandlers: RoomHandlers<Contract> = {
  networkIssues: (context, span) => ({ issues: issuesIn(context, span) }),
  exportNetwork,
  forwardNetwork: (context, { recordIds }) => {
    for (const recordId of new Set(recordIds)) forward(context, recordId);
    return {};
  },
};

/** Passes one issue on; once is enough. */
function forward(context: CommandContext, recordId: number): void {
  const record = recordInHall(context, recordId);
  if (record.network === null) throw new Refusal('first-contact.no-network');
  if (forwardedOf(stepsOfRecord(context.db, recordId)) === null) {
    appendStep(context, record, { kind: 'forwarded' });
  }
}

function issuesIn(context: QueryContext, span: InputOf<Contract['networkIssues']>): NetworkIssue[] {
  const records = recordsOpened(context.db, context.hall.id, ...spanOf(context, span));
  const told = records.filter(({ network }) => network !== null);
  const steps = stepsOfRecords(
    context.db,
    told.map(({ id }) => id),
  );
  return told.flatMap((record) => issueOf(record, steps.get(record.id) ?? []));
}

function issueOf(
  { id, network, openedAt, state }: StoredRecord,
  steps: readonly RecordStep[],
): NetworkIssue[] {
  return network === null
    ? []
    : [{ recordId: id, ...network, openedAt, state, forwarded: forwardedOf(steps) }];
}

function forwardedOf(steps: readonly RecordStep[]): NetworkIssue['forwarded'] {
  const step = steps.find(({ body }) => body.kind === 'forwarded');
  return step && step.personId !== null ? { at: step.at, by: step.personId } : null;
}

/** The list as the network department gets it: places in the order of how common they are. */
async function exportNetwork(context: QueryContext, asked: Export): Promise<FileOut> {
  const { db, hall } = context;
  const sheet = networkSheet(context, asked);
  const bytes =
    asked.format === 'csv' ? writeCsv(sheet, hall.timeZone) : await writeWorkbook([sheet], hall.timeZone);
  const { from, to, format, language } = asked;
  const name = filled(sheetWords[language].fileName, { hall: findHall(db)?.code ?? '', from, to });
  return fileOf(`${name}.${format}`, bytes);
}

function networkSheet(context: QueryContext, { from, to, language }: Export): OutSheet {
  const words = sheetWords[language];
  const { symptoms, states } = roomWords[language];
  const numbers = new Map(
    listPeople(context.db, context.hall.id).map(({ id, staffNumber }) => [id, staffNumber]),
  );
  const rows = byPlace(issuesIn(context, { from, to })).flatMap(({ issues }) =>
    issues.map((issue) => ({ issue, same: issues.length })),
  );
  const text = (value: string | null): OutValue => ({ kind: 'text', value });
  return outSheet(
    words.name,
    [
      { header: words.record, of: ({ issue }) => ({ kind: 'number', value: issue.recordId }) },
      { header: words.place, of: ({ issue }) => text(issue.place) },
      { header: words.symptom, of: ({ issue }) => text(symptoms[issue.symptom]) },
      { header: words.same, of: ({ same }) => ({ kind: 'number', value: same }) },
      { header: words.told, of: ({ issue }) => ({ kind: 'moment', value: issue.openedAt }) },
      { header: words.state, of: ({ issue }) => text(states[issue.state]) },
      {
        header: words.forwarded,
        of: ({ issue }) => ({ kind: 'moment', value: issue.forwarded?.at ?? null }),
      },
      { header: words.forwardedBy, of: ({ issue }) => text(numbers.get(issue.forwarded?.by ?? 0) ?? null) },
    ],
    rows,
  );
}
