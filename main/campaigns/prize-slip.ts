import { z } from 'zod';
import { withChineseMarks } from '../../shared/call/chinese-marks.ts';
import { filled } from '../../shared/call/filled.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { Refusal } from '../../shared/call/refusal.ts';
import type { prizeContract } from '../../shared/campaigns/prize-contract.ts';
import { prizeTextsZh } from '../../shared/campaigns/prize-texts.zh-CN.ts';
import type { PaperSize } from '../../shared/printing/paper-style.ts';
import { printingWords } from '../../shared/printing/printing-words.ts';
import { isRoll } from '../../shared/printing/printer.ts';
import { centredLines, pairLines, ruleLine, startLines } from '../../shared/printing/receipt-document.ts';
import { rollColumns } from '../../shared/printing/receipt-text.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import { findGift } from '../../db/campaigns/gifts.ts';
import { findPrize, type StoredPrize } from '../../db/campaigns/prizes.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { nextCopyOf } from '../../db/printing/queue-print-job.ts';
import { findHall } from '../../db/store/hall.ts';
import type { CommandContext } from '../call/handler.ts';
import { numberOfForm } from '../printing/form-number.ts';
import { type PaperContext, type RenderedPaper, paperKind } from '../printing/paper-kind.ts';
import { queuePrint } from '../printing/queue-print.ts';
import { prizeInHall } from './prize-view.ts';

type PrintPrize = (typeof prizeContract)['printPrize'];

/** Customers get it in the hall's language. */
const words = withChineseMarks(prizeTextsZh).slip;
const form = { kind: 'campaigns.prize', prefix: 'JP' } as const;

const slip = z.strictObject({ prizeId: z.int(), formNumber: z.string() });
type Slip = z.infer<typeof slip>;

/** 获奖凭条: what the winner takes to the greeter, with a line to sign on. */
export const prizeSlip = paperKind({
  kind: 'campaigns.prize',
  purpose: 'slip',
  payload: slip,
  stillWanted: () => true,
  subjectName: (db, { prizeId }) => prizeOf(db, prizeId).ticketNumber,
  render: (context, payload) => slipOnPaper(context, payload),
});

/** Queues a winner's slip; null where nothing prints slips here. */
export function queuePrizeSlip(context: CommandContext, prizeId: number, copy = 0): number | null {
  const subject = { kind: 'prize', id: prizeId };
  const formNumber = numberOfForm(context, form, subject);
  return queuePrint(context, prizeSlip, { prizeId, formNumber }, subject, { copy });
}

/** 补打. `copy` is the one after the newest, 0 where nothing printed it. */
export function printPrize(
  context: CommandContext,
  { prizeId, copy }: InputOf<PrintPrize>,
): OutputOf<PrintPrize> {
  prizeInHall(context, prizeId);
  const subject = { kind: 'prize', id: prizeId };
  if (copy > nextCopyOf(context.db, prizeSlip.kind, subject)) throw new Refusal('printing.other-copy');
  const jobId = queuePrizeSlip(context, prizeId, copy);
  if (jobId === null) throw new Refusal('printing.no-printer');
  const body = { paper: prizeSlip.kind, copy };
  context.record({ kind: 'print.reprinted', subjectKind: 'print', subjectId: jobId, body });
  return {};
}

/** What a slip says, whatever it is printed on. */
interface SlipWords {
  /** What it was won with. */
  readonly won: string;
  readonly formNumber: string;
  readonly wonOn: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

function slipOnPaper(context: PaperContext, payload: Slip): RenderedPaper {
  const said = slipWords(context, payload);
  return isRoll(context.paper) ? onRoll(context, said, context.paper) : onSheet(context, said, context.paper);
}

function slipWords({ db, hall }: PaperContext, { prizeId, formNumber }: Slip): SlipWords {
  const { wonAt, giftId, position, ticketNumber } = prizeOf(db, prizeId);
  const wonOn = businessDateOf(wonAt, hall.timeZone);
  return {
    won: position === null ? words.draw : filled(words.milestone, { position }),
    formNumber,
    wonOn,
    facts: [
      [words.ticket, ticketNumber],
      [words.gift, findGift(db, hall.id, giftId)?.name.zh ?? ''],
      [words.wonAt, `${wonOn} ${timeOfDay(wonAt, hall.timeZone)}`],
    ],
  };
}

function onRoll(
  { hall, copy }: PaperContext,
  said: SlipWords,
  roll: keyof typeof rollColumns,
): RenderedPaper {
  const columns = rollColumns[roll];
  const reprint = copy === 0 ? '' : filled(printingWords['zh-CN'].reprint, { count: copy });
  const lines = [
    ...centredLines(hall.name.zh, columns),
    ...centredLines(words.title, columns, { scale: 2, bold: true }),
    ...centredLines(reprint, columns, { bold: true }),
    ...centredLines(said.won, columns),
    ruleLine(columns),
    ...[...said.facts, [words.formNumber, said.formNumber] as const].flatMap(([name, value]) =>
      pairLines(name, value, columns),
    ),
    ruleLine(columns),
    ...startLines(words.how, columns),
    '',
    ...startLines(words.signHere, columns),
    '',
    '',
    ...startLines(words.staffSigns, columns),
  ];
  return { kind: 'receipt', document: `${lines.join('\n')}\n` };
}

function onSheet({ hall, copy }: PaperContext, said: SlipWords, size: PaperSize): RenderedPaper {
  return {
    kind: 'page',
    paper: {
      title: words.title,
      hall: hall.name.zh,
      date: said.wonOn,
      formNumber: said.formNumber,
      size,
      reprint: copy,
      language: 'zh-CN',
      signatures: [words.winner, words.staff],
      body: [
        { kind: 'text', paragraphs: [said.won] },
        { kind: 'facts', facts: said.facts },
        { kind: 'text', paragraphs: [words.how] },
      ],
    },
  };
}

function prizeOf(db: ReadableDb, prizeId: number): StoredPrize {
  const prize = findPrize(db, findHall(db)?.id ?? 0, prizeId);
  if (!prize) throw new Error(`There is no prize ${prizeId}.`);
  return prize;
}
