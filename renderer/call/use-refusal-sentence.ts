import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalSentenceOf } from './refusal-sentence.ts';
import type { CallError } from './refused-error.ts';

/** Says why a call brought nothing, in the language of the screen. */
export function useRefusalSentence(): (error: CallError) => string {
  const { i18n } = useTranslation();
  return useCallback((error) => refusalSentenceOf(i18n, error), [i18n]);
}
