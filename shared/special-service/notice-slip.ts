import { filled } from '../call/filled.ts';
import type { PaperLanguage } from '../printing/printing-words.ts';
import type { Slip, SlipRow } from '../printing/slip.ts';
import { type LocalName, nameIn } from '../store/local-name.ts';
import type { Material } from './catalogue.ts';
import { codeToScan } from './notice.ts';
import { type SlipHall, saidFacts } from '../printing/slip-hall.ts';
import { slipWords } from './slip-words.ts';

/** All that a 一次性告知单 says. */
export interface NoticeSlip {
  readonly business: LocalName;
  /** The whole list, whatever is here of it already. */
  readonly materials: readonly Material[];
  /** What is missing, by its place in the list. */
  readonly missing: readonly number[];
  /** 回厅码. */
  readonly code: string;
  /** The last day on which it is good. */
  readonly validUntil: string;
  /** As it is read. */
  readonly toldAt: string;
  /** By staff number; null where the host did it. */
  readonly toldBy: string | null;
  /** 待区域确认: the slip says that the region has the last word. */
  readonly confirmed: boolean;
  readonly hall: SlipHall;
  readonly date: string;
  readonly reprint: number;
  readonly language: PaperLanguage;
}

/**
 * 一次性告知单 (S2 一次性告知; reference §2): everything that is needed, at once and whole, with what is missing, where to
 * get it, and a code that brings the customer back to the front.
 */
export function noticeSlip(notice: NoticeSlip): Slip {
  const { language, hall, date, reprint, code, materials, missing } = notice;
  const words = slipWords[language].notice;
  const { mark, name, notes } = words.columns;
  return {
    title: words.title,
    hall: hall.name,
    date,
    reprint,
    language,
    signatures: [],
    parts: [
      {
        kind: 'facts',
        facts: saidFacts([
          [words.business, nameIn(notice.business, language)],
          [words.told, notice.toldAt],
          [words.handler, notice.toldBy],
        ]),
      },
      {
        kind: 'rows',
        heading: words.materials,
        columns: [mark, name, notes],
        rows: materials.map((material, place) => rowOf(material, missing.includes(place), language)),
      },
      {
        kind: 'code',
        text: code,
        scanned: codeToScan(hall.code, code),
        caption: filled(words.code, { date: notice.validUntil }),
      },
      { kind: 'text', paragraphs: [words.how, ...(notice.confirmed ? [] : [words.unconfirmed])] },
      {
        kind: 'facts',
        heading: words.where,
        facts: saidFacts([
          [words.address, hall.address],
          [words.hours, hall.hours],
          [words.phone, hall.phone],
        ]),
      },
    ],
  };
}

/** √ and ×, which every receipt printer's Chinese type has; ✓ and ✗ it has not. */
function rowOf(material: Material, isMissing: boolean, language: PaperLanguage): SlipRow {
  const { forms, notice: words } = slipWords[language];
  const { name, form, count, validity, whereToGet } = material;
  return {
    mark: isMissing ? '×' : '√',
    name: nameIn(name, language),
    notes: [
      forms[form],
      filled(words.pieces, { count }),
      validity === null ? '' : filled(words.valid, { words: nameIn(validity, language) }),
      whereToGet === null ? '' : filled(words.whereToGet, { words: nameIn(whereToGet, language) }),
    ],
  };
}
