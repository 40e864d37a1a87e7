import { filled } from '../call/filled.ts';
import type { PaperLanguage } from '../printing/printing-words.ts';
import type { Slip, SlipPart, SlipRow } from '../printing/slip.ts';
import { type LocalName, nameIn } from '../store/local-name.ts';
import type { Material } from './catalogue.ts';
import { type SlipHall, saidFacts } from '../printing/slip-hall.ts';
import { slipWords } from './slip-words.ts';

/** How the case stands for the customer. Times are as they are read. */
export type SlipOutcome =
  | { readonly kind: 'under-way' }
  | { readonly kind: 'promised'; readonly time: string }
  /** `later` where the back office had it in between. */
  | { readonly kind: 'settled'; readonly result: string; readonly later: boolean }
  | { readonly kind: 'refused'; readonly result: string }
  | { readonly kind: 'withdrawn' };

/** One decision of the chain. */
export type SlipApproval = { readonly level: LocalName } & (
  | {
      readonly by: 'hall';
      readonly staffNumber: string;
      readonly standsIn: boolean;
      /** A 角, where the roster names who is stood in for. */
      readonly standsInFor: string | null;
    }
  | {
      readonly by: 'outside';
      readonly system: string;
      readonly number: string;
      readonly who: string;
      readonly time: string;
    }
);

/** All that a 回执单 says (reference §2), in figures and names: never a whole number, never a name of the customer. */
export interface CaseSlip {
  /** 受理单号, or null before its first print. */
  readonly number: string | null;
  readonly ticketNumber: string | null;
  readonly counterNumber: number | null;
  readonly handler: string;
  readonly business: LocalName;
  /** Masked. */
  readonly phone: string | null;
  readonly openedAt: string;
  /** 预约, where one was made. */
  readonly appointedAt: string | null;
  readonly received: readonly Material[];
  /** As it is read, such as `¥120.00`; null where no money moves. */
  readonly amount: string | null;
  readonly outcome: SlipOutcome;
  readonly approvals: readonly SlipApproval[];
  readonly substitutions: readonly { readonly from: string; readonly to: string }[];
  /** The catalogue's own fields; null where nothing was entered: a line to write on. */
  readonly fields: readonly { readonly name: LocalName; readonly value: string | null }[];
  readonly notes: readonly LocalName[];
  readonly hall: SlipHall;
  readonly date: string;
  /** 补打: how many times it was printed before. */
  readonly reprint: number;
  readonly language: PaperLanguage;
}

/** 回执单 (reference §2): what the hall has taken in and what it has promised, one copy for the customer and one kept. */
export function caseSlip(one: CaseSlip): Slip {
  const { language, number, hall, date, reprint } = one;
  const words = slipWords[language].slip;
  return {
    title: words.title,
    hall: hall.name,
    date,
    ...(number === null ? {} : { formNumber: number }),
    copies: number === null ? [words.preview] : [words.copies.customer, words.copies.kept],
    reprint,
    language,
    signatures: [words.customer, words.staff],
    parts: [
      factsOf(one),
      receivedPart(one),
      ...fieldsPart(one),
      ...approvalsPart(one),
      ...notesPart(one),
      { kind: 'facts', heading: words.asking, facts: askFacts(one) },
    ],
  };
}

function factsOf(one: CaseSlip): SlipPart {
  const { language, counterNumber } = one;
  const words = slipWords[language].slip;
  const counter = counterNumber === null ? null : filled(words.counterNumber, { number: counterNumber });
  return {
    kind: 'facts',
    facts: saidFacts([
      [words.business, nameIn(one.business, language)],
      [words.phone, one.phone],
      [words.opened, one.openedAt],
      [words.appointed, one.appointedAt],
      [words.amount, one.amount],
      [words.ticket, one.ticketNumber],
      [words.counter, counter],
      [words.handler, one.handler],
      [words.substituted, substitutionsText(one)],
      [words.outcome, outcomeText(one)],
    ]),
  };
}

function substitutionsText({ substitutions, language }: CaseSlip): string {
  const { substitutedTo } = slipWords[language].slip;
  return substitutions.map((change) => filled(substitutedTo, change)).join(' ');
}

function outcomeText({ outcome, language }: CaseSlip): string {
  const words = slipWords[language].slip;
  switch (outcome.kind) {
    case 'under-way':
      return words.underWay;
    case 'promised':
      return filled(words.promised, { time: outcome.time });
    case 'settled':
      return filled(outcome.later ? words.settledLater : words.settledHere, { result: outcome.result });
    case 'refused':
      return filled(words.refused, { result: outcome.result });
    case 'withdrawn':
      return words.withdrawn;
  }
}

function receivedPart({ received, language }: CaseSlip): SlipPart {
  const words = slipWords[language].slip;
  if (received.length === 0) return { kind: 'text', heading: words.materials, paragraphs: [words.none] };
  const { mark, name, notes } = words.materialColumns;
  return {
    kind: 'rows',
    heading: words.materials,
    columns: [mark, name, notes],
    rows: received.map((material) => receivedRow(material, language)),
  };
}

/** What was given back is ticked by hand, when it is. */
function receivedRow({ name, form, count }: Material, language: PaperLanguage): SlipRow {
  const { forms, notice, slip } = slipWords[language];
  return {
    mark: '√',
    name: nameIn(name, language),
    notes: [forms[form], filled(notice.pieces, { count }), slip.giveBack],
  };
}

function fieldsPart({ fields, language }: CaseSlip): SlipPart[] {
  if (fields.length === 0) return [];
  return [
    {
      kind: 'facts',
      heading: slipWords[language].slip.fields,
      facts: fields.map(({ name, value }) => [nameIn(name, language), value]),
    },
  ];
}

function approvalsPart({ approvals, language }: CaseSlip): SlipPart[] {
  if (approvals.length === 0) return [];
  const words = slipWords[language].slip;
  const decided = (approval: SlipApproval): string => {
    if (approval.by === 'outside') {
      const { system, number, who, time } = approval;
      return filled(words.outside, { system, number, who, time });
    }
    const { staffNumber: number, standsIn, standsInFor } = approval;
    if (standsInFor !== null) return filled(words.approvedForSomebody, { number, other: standsInFor });
    return filled(standsIn ? words.approvedFor : words.approved, { number });
  };
  return [
    {
      kind: 'facts',
      heading: words.approvals,
      facts: approvals.map((approval) => [nameIn(approval.level, language), decided(approval)]),
    },
  ];
}

function notesPart({ notes, language }: CaseSlip): SlipPart[] {
  if (notes.length === 0) return [];
  const paragraphs = notes.map((note, place) => `${place + 1}. ${nameIn(note, language)}`);
  return [{ kind: 'text', heading: slipWords[language].slip.notes, paragraphs }];
}

function askFacts({ hall, language }: CaseSlip): [string, string][] {
  const words = slipWords[language].slip;
  return saidFacts([
    [words.ask, words.askNumber],
    [words.hallPhone, hall.phone],
    [words.complaints, hall.complaintsPhone],
  ]);
}
