import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from './i18n.ts';

/** Chinese or English, named in the language it leads to. */
export function LanguageSwitch(): ReactNode {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" lang={other} onClick={() => switchLanguage(i18n, other)}>
      {t('language')}
    </button>
  );
}
