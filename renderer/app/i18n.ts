import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, type Texts, texts } from '../../shared/api/texts.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: Texts;
  }
}

const key = 'language';

/** The language that this browser was last switched to; Chinese first. */
export function keptLanguage(): Language {
  return localStorage.getItem(key) === 'en' ? 'en' : 'zh-CN';
}

/** All texts, in the given language, ready at once. */
export function createTexts(language: Language): I18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: texts,
    defaultNS: 'app',
    initAsync: false,
    // English has no measure words: those texts are empty there.
    returnEmptyString: true,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return instance;
}

/** Changes the language of all texts, and keeps it for the next time. */
export function switchLanguage(instance: I18n, language: Language): void {
  localStorage.setItem(key, language);
  document.documentElement.lang = language;
  void instance.changeLanguage(language);
}
