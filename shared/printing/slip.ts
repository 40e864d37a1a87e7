import type { BusinessDate } from '../time/business-date.ts';
import type { PaperLanguage } from './printing-words.ts';

/** A line of a list on a slip: what it is, and what is to be said of it. */
export interface SlipRow {
  /** A sign before it, such as √ or ×: signs that every receipt printer's type has. Empty where there is none. */
  readonly mark: string;
  readonly name: string;
  readonly notes: readonly string[];
}

/** A part of a slip, with a heading where it has one. */
export type SlipPart =
  /** What is what; null leaves room to write by hand. */
  | {
      readonly kind: 'facts';
      readonly heading?: string;
      readonly facts: readonly (readonly [name: string, value: string | null])[];
    }
  | {
      readonly kind: 'rows';
      readonly heading?: string;
      /** What stands above the marks, the names and the notes where there is room for it. */
      readonly columns: readonly [mark: string, name: string, notes: string];
      readonly rows: readonly SlipRow[];
    }
  | { readonly kind: 'text'; readonly heading?: string; readonly paragraphs: readonly string[] }
  /** A code that people read and machines scan, with what it is good for. */
  | { readonly kind: 'code'; readonly text: string; readonly scanned: string; readonly caption: string };

/**
 * 小票据: what a customer is given to take home: 回执单, 告知单, 首问单. Written once, and printed on a sheet (`slipPaper`)
 * or on a roll (`slipDocument`).
 */
export interface Slip {
  readonly title: string;
  /** The hall's name as it is printed. */
  readonly hall: string;
  readonly date: BusinessDate;
  /** 编号, where it has one. */
  readonly formNumber?: string;
  /** 联: the name of each copy. One without a name where there is none. */
  readonly copies?: readonly string[];
  /** 补打: how many times it was printed before. */
  readonly reprint: number;
  readonly parts: readonly SlipPart[];
  /** Who signs. */
  readonly signatures: readonly string[];
  readonly language: PaperLanguage;
}
