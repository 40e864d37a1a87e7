import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type LocalName, nameIn } from '../../shared/store/local-name.ts';

/** Reads names that the store has given, in the language of the screen. */
export function useNameOf(): (name: LocalName) => string {
  const { language } = useTranslation().i18n;
  return useCallback((name) => nameIn(name, language), [language]);
}
