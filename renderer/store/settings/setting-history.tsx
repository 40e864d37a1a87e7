import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingChange, SettingView } from '../../../shared/store/setting.ts';
import { dateName, momentName } from '../../design/calendar-names.ts';
import { useTimeZone } from '../../design/time-zone-context.ts';
import classes from './setting-history.module.css';
import { useSettingWords } from './use-setting-words.ts';

/** Every change of a setting, the one that holds last first. */
export function SettingHistory({ setting }: { readonly setting: SettingView }): ReactNode {
  const { t, i18n } = useTranslation('store');
  const { valueWords } = useSettingWords()(setting);
  const timeZone = useTimeZone();
  const words = ({ effectiveFrom, isDefault, value }: SettingChange): string => {
    const date = dateName(effectiveFrom, i18n.language);
    return isDefault
      ? t('pages.rules.backToDefault', { date })
      : t('pages.rules.changedTo', { date, value: valueWords(value) });
  };
  if (setting.history.length === 0) return <p className={classes['set']}>{t('pages.rules.noHistory')}</p>;
  return (
    <ol className={classes['history']}>
      {setting.history.map((change) => (
        <li key={`${change.effectiveFrom} ${change.setAt}`}>
          {words(change)}
          <p className={classes['set']}>
            {t('pages.rules.setAt', { at: momentName(change.setAt, timeZone, i18n.language) })}
          </p>
        </li>
      ))}
    </ol>
  );
}
