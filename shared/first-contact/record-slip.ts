import { withChineseMarks } from '../call/chinese-marks.ts';
import { filled } from '../call/filled.ts';
import type { PaperLanguage } from '../printing/printing-words.ts';
import type { Slip } from '../printing/slip.ts';
import { type SlipHall, saidFacts } from '../printing/slip-hall.ts';
import { type LocalName, nameIn } from '../store/local-name.ts';
import type { RecordKind } from './record.ts';
import { firstContactSlipTextsEn } from './slip-texts.en.ts';
import { firstContactSlipTextsZh } from './slip-texts.zh-CN.ts';
import { firstContactTextsEn } from './texts.en.ts';
import { firstContactTextsZh } from './texts.zh-CN.ts';

const words = {
  'zh-CN': withChineseMarks({ ...firstContactSlipTextsZh.slip, kinds: firstContactTextsZh.kinds }),
  en: { ...firstContactSlipTextsEn.slip, kinds: firstContactTextsEn.kinds },
};

/** All that a 首问单 says. Times are as they are read. */
export interface RecordSlip {
  /** 首问单号. */
  readonly number: string;
  readonly kind: RecordKind;
  /** In the words of whoever asked: it is their slip. */
  readonly matter: string;
  readonly owner: { readonly name: string; readonly staffNumber: string };
  readonly askedAt: string;
  readonly promisedAt: string;
  /** Where a department has it. */
  readonly department: LocalName | null;
  /** Masked; null where the customer left none. */
  readonly phone: string | null;
  readonly hall: SlipHall;
  readonly date: string;
  readonly reprint: number;
  readonly language: PaperLanguage;
}

/** 首问单 (A2): who owns the matter, by when the customer is told, and where to call if not. */
export function recordSlip(one: RecordSlip): Slip {
  const { language, hall, date, reprint, owner, department, phone } = one;
  const said = words[language];
  const phones = saidFacts([
    [said.hallPhone, hall.phone],
    [said.complaints, hall.complaintsPhone],
  ]);
  return {
    title: said.title,
    hall: hall.name,
    date,
    formNumber: one.number,
    reprint,
    language,
    signatures: [],
    parts: [
      {
        kind: 'facts',
        facts: saidFacts([
          [said.owner, filled(said.ownerWords, { name: owner.name, number: owner.staffNumber })],
          [said.promised, one.promisedAt],
          [said.asked, one.askedAt],
          [said.kind, said.kinds[one.kind]],
          [said.department, department && nameIn(department, language)],
          [said.tellYou, phone === null ? said.here : filled(said.byPhone, { phone })],
        ]),
      },
      { kind: 'text', heading: said.matter, paragraphs: [one.matter] },
      { kind: 'text', paragraphs: [phones.length === 0 ? said.promiseHere : said.promise] },
      { kind: 'facts', facts: phones },
    ],
  };
}
