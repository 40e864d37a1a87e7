import { withChineseMarks } from '../call/chinese-marks.ts';
import type { PaperLanguage } from '../printing/printing-words.ts';
import { specialServiceSlipTextsEn } from './slip-texts.en.ts';
import { type SpecialServiceSlipTexts, specialServiceSlipTextsZh } from './slip-texts.zh-CN.ts';
import { specialServiceTextsEn } from './texts.en.ts';
import { specialServiceTextsZh } from './texts.zh-CN.ts';

type SlipWords = SpecialServiceSlipTexts & { readonly forms: typeof specialServiceTextsZh.forms };

/** The words of the slips in each language, and how materials are called. */
export const slipWords: Readonly<Record<PaperLanguage, SlipWords>> = {
  'zh-CN': withChineseMarks({ ...specialServiceSlipTextsZh, forms: specialServiceTextsZh.forms }),
  en: { ...specialServiceSlipTextsEn, forms: specialServiceTextsEn.forms },
};
