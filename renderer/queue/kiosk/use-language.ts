import { useCallback, useContext, useEffect, useState } from 'react';
import { I18nContext, useTranslation } from 'react-i18next';
import type { PaperLanguage } from '../../../shared/printing/printing-words.ts';

export interface KioskLanguage {
  /** Whether this customer reads another language than the hall's usual one. */
  readonly changed: boolean;
  /** What this customer reads. */
  readonly spoken: PaperLanguage;
  readonly toggle: () => void;
  /** Back to the usual one, for the next customer. */
  readonly reset: () => void;
}

/** 中文 or English for this customer only: unlike on the staff's screens the choice is not kept. */
export function useLanguage(): KioskLanguage {
  // What the hook hands out changes with the language; the texts themselves do not.
  const { language } = useTranslation().i18n;
  const texts = useContext(I18nContext)?.i18n;
  const [usual] = useState(language);
  const change = useCallback(
    (to: string) => {
      document.documentElement.lang = to;
      void texts?.changeLanguage(to);
    },
    [texts],
  );
  const reset = useCallback(() => {
    if (texts?.language !== usual) change(usual);
  }, [change, texts, usual]);
  useEffect(() => reset, [reset]);
  return {
    changed: language !== usual,
    spoken: language === 'en' ? 'en' : 'zh-CN',
    toggle: () => change(language === 'en' ? 'zh-CN' : 'en'),
    reset,
  };
}
