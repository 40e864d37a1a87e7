import { filled } from '../../shared/call/filled.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import { type GiftInStock, type GiftMonth, monthOf } from '../../shared/campaigns/gift.ts';
import type { giftContract } from '../../shared/campaigns/gift-contract.ts';
import { giftTextsEn } from '../../shared/campaigns/gift-texts.en.ts';
import { giftTextsZh } from '../../shared/campaigns/gift-texts.zh-CN.ts';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { type StoredMove, movesOfMonth, stocksBefore } from '../../db/campaigns/gift-moves.ts';
import { listGifts } from '../../db/campaigns/gifts.ts';
import { listPeople } from '../../db/staff/people.ts';
import { findHall } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { type OutColumn, type OutSheet, type OutValue, outSheet } from '../sheets/out-sheet.ts';
import { writeWorkbook } from '../sheets/write-sheet.ts';

type Sheet = (typeof giftContract)['giftSheet'];

const wordsIn = { 'zh-CN': giftTextsZh, en: giftTextsEn };
const text = (value: string | null): OutValue => ({ kind: 'text', value });
const number = (value: number | null): OutValue => ({ kind: 'number', value });

/** A month of the ledger as an Excel workbook: the rows in their order, and what each gift's month adds up to. */
export async function giftSheet(
  context: QueryContext,
  { month, language }: InputOf<Sheet>,
): Promise<OutputOf<Sheet>> {
  const { db, hall } = context;
  const { sheet: words } = wordsIn[language];
  const bytes = await writeWorkbook(
    [rowsSheet(context, month, language), monthSheet(context, month, language)],
    hall.timeZone,
  );
  return {
    fileName: filled(words.fileName, { hall: findHall(db)?.code ?? '', month }),
    base64: bytes.toString('base64'),
  };
}

function rowsSheet({ db, hall }: QueryContext, month: string, language: PaperLanguage): OutSheet {
  const { sheet: words, moveKinds, receipts, prizeKinds } = wordsIn[language];
  const gifts = new Map(listGifts(db, hall.id).map((gift) => [gift.id, gift]));
  const people = new Map(listPeople(db, hall.id).map(({ id, staffNumber }) => [id, staffNumber]));
  const nameOf = ({ giftId }: StoredMove): string => nameIn(gifts.get(giftId)?.name ?? { zh: '' }, language);
  const why = ({ words: said, prize, corrects }: StoredMove): string =>
    [prize && prizeKinds[prize.kind], corrects && filled(words.corrects, { row: corrects }), said]
      .filter((part) => part !== null)
      .join(' ');
  const columns: OutColumn<StoredMove>[] = [
    { header: words.row, of: ({ id }) => number(id) },
    { header: words.at, of: ({ at }) => ({ kind: 'moment', value: at }) },
    { header: words.gift, of: (move) => text(nameOf(move)) },
    { header: words.kind, of: ({ kind }) => text(moveKinds[kind]) },
    { header: words.change, of: ({ change }) => number(change) },
    { header: words.left, of: ({ left }) => number(left) },
    { header: words.why, of: (move) => text(why(move)) },
    { header: words.ticket, of: ({ ticketNumber }) => text(ticketNumber) },
    { header: words.staffNumber, of: ({ personId }) => text(people.get(personId ?? 0) ?? null) },
    { header: words.signed, of: ({ receipt }) => text(receipt && receipts[receipt.how]) },
  ];
  return outSheet(filled(words.rows, { month }), columns, movesOfMonth(db, hall.id, month));
}

function monthSheet({ db, hall }: QueryContext, month: string, language: PaperLanguage): OutSheet {
  const { sheet: words } = wordsIn[language];
  const opening = stocksBefore(db, hall.id, `${month}-01`);
  const moves = movesOfMonth(db, hall.id, month);
  const rows = listGifts(db, hall.id).map((gift) => ({
    gift,
    sums: monthOf(
      gift.id,
      opening.get(gift.id) ?? 0,
      moves.filter(({ giftId }) => giftId === gift.id),
    ),
  }));
  const columns: OutColumn<{ readonly gift: GiftInStock; readonly sums: GiftMonth }>[] = [
    { header: words.gift, of: ({ gift }) => text(nameIn(gift.name, language)) },
    { header: words.unit, of: ({ gift }) => text(nameIn(gift.unit, language)) },
    { header: words.opening, of: ({ sums }) => number(sums.opening) },
    { header: words.cameIn, of: ({ sums }) => number(sums.cameIn) },
    { header: words.wentOut, of: ({ sums }) => number(sums.wentOut) },
    { header: words.putRight, of: ({ sums }) => number(sums.putRight) },
    { header: words.closing, of: ({ sums }) => number(sums.closing) },
  ];
  return outSheet(filled(words.months, { month }), columns, rows);
}
