import { useTranslation } from 'react-i18next';
import type { PaperLanguage } from '../../shared/printing/printing-words.ts';

/** The language of the screen, in which papers are asked for. */
export function usePaperLanguage(): PaperLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN';
}
