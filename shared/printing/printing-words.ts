import { withChineseMarks } from '../call/chinese-marks.ts';
import { printingTextsEn } from './texts.en.ts';
import { type PrintingTexts, printingTextsZh } from './texts.zh-CN.ts';

/** The languages that papers are printed in. */
export type PaperLanguage = 'zh-CN' | 'en';

/** The words of papers in each language. */
export const printingWords: Readonly<Record<PaperLanguage, PrintingTexts>> = {
  'zh-CN': withChineseMarks(printingTextsZh),
  en: printingTextsEn,
};
