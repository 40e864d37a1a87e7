import { withChineseMarks } from '../call/chinese-marks.ts';
import { printingTextsEn } from './texts.en.ts';
import { type PrintingTexts, printingTextsZh } from './texts.zh-CN.ts';

/** The languages that papers are printed in. */
export const paperLanguages = ['zh-CN', 'en'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The words of papers in each language. */
export const printingWords: Readonly<Record<PaperLanguage, PrintingTexts>> = {
  'zh-CN': withChineseMarks(printingTextsZh),
  en: printingTextsEn,
};
