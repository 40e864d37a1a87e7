import { useTranslation } from 'react-i18next';
import { type LocalName, nameIn } from '../../../shared/store/local-name.ts';
import type { SettingView } from '../../../shared/store/setting.ts';

export interface SettingWords {
  readonly label: string;
  /** What it decides, in a sentence. */
  readonly help: string;
  /** A value of it as people say it, such as `10 分钟`. */
  readonly valueWords: (value: unknown) => string;
}

/** The texts of every room, read by a key that is only known when it happens. */
type Lookup = (key: string) => string;

/** How people speak of a setting. Its words stand in the texts of its room. */
export function useSettingWords(): (setting: SettingView) => SettingWords {
  const { t, i18n } = useTranslation('store');
  const lookup = i18n.t as unknown as Lookup;
  return ({ key, unit, form }) => {
    const [room = '', name = ''] = key.split('.');
    const textOf = (part: string): string => lookup(`${room}:settings.${name}.${part}`);
    const valueWords = (value: unknown): string => {
      switch (form.kind) {
        case 'number':
          return unit === null ? String(value) : `${String(value)} ${t(`units.${unit}`)}`;
        case 'name':
          return nameIn(value as LocalName, i18n.language);
        case 'switch':
          return value === true ? t('pages.rules.yes') : t('pages.rules.no');
        case 'choice':
          return textOf(`choices.${String(value)}`);
        case 'text':
          return String(value);
      }
    };
    return { label: textOf('label'), help: textOf('help'), valueWords };
  };
}
