import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemWords } from '../../../shared/checklists/template.ts';
import { textOfKey } from '../../call/text-of-key.ts';

/** Reads the sentence of an item in the language of the screen. */
export function useItemText(): (text: ItemWords) => string {
  const { language } = useTranslation().i18n;
  return useCallback((text) => (language === 'en' ? (text.en ?? text.zh) : text.zh), [language]);
}

/** What gave rise to a round, in words; an occasion of another room as it is written. */
export function useOccasionText(): (occasion: string) => string {
  const { i18n } = useTranslation();
  return useCallback((occasion) => textOfKey(i18n, `five-s:occasions.${occasion}`) ?? occasion, [i18n]);
}

/** What was found at an item, in words. @param problems null where it did not apply */
export function useFoundText(): (problems: number | null) => string {
  const { t } = useTranslation('five-s');
  return useCallback(
    (problems) => {
      if (problems === null) return t('views.notApplicable');
      if (problems === 0) return t('views.clean');
      return problems >= 5 ? t('views.manyProblems') : t('views.problemsFound', { count: problems });
    },
    [t],
  );
}
