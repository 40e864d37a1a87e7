import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingChange, SettingView } from '../../../shared/store/setting.ts';
import { type BusinessDate, businessDateOf } from '../../../shared/time/business-date.ts';
import { useHostNow } from '../../call/use-host-now.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { dateName } from '../../design/calendar-names.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { ListAndDetail } from '../../design/list-and-detail.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { storeCalls } from '../calls.ts';
import { SettingEditor } from './setting-editor.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import classes from './setting-history.module.css';
import { useSettingWords } from './use-setting-words.ts';

/** 设置 → 参数: every rule with its value, its default and how it came about. */
export function RulesPage(): ReactNode {
  const { t } = useTranslation('store');
  const today = businessDateOf(useHostNow(), useTimeZone());
  const settings = useQueryOf(storeCalls.settings, {});
  const columns = useRuleColumns(today);
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <SettingsFrame section="rules" sentence={t('pages.sentences.rules')}>
      <QueryStates query={settings}>
        {(all) => {
          const setting = all.find(({ key }) => key === chosen);
          return (
            <ListAndDetail
              list={
                <DataTable
                  caption={t('pages.rules.caption')}
                  columns={columns}
                  rows={all}
                  rowKey={({ key }) => key}
                  choice={{ chosen, choose: ({ key }) => setChosen(key) }}
                />
              }
              detail={setting && <SettingEditor key={setting.key} setting={setting} today={today} />}
              hint={t('pages.choose')}
            />
          );
        }}
      </QueryStates>
    </SettingsFrame>
  );
}

function useRuleColumns(today: BusinessDate): Column<SettingView>[] {
  const { t, i18n } = useTranslation('store');
  const wordsOf = useSettingWords();
  return [
    { title: t('pages.rules.rule'), cell: (setting) => wordsOf(setting).label },
    {
      title: t('pages.rules.value'),
      cell: (setting) => {
        const { valueWords } = wordsOf(setting);
        const planned = nextChange(setting, today);
        return (
          <>
            {valueWords(setting.value)}
            {planned && (
              <p className={classes['set']}>
                {t('pages.rules.planned', {
                  date: dateName(planned.effectiveFrom, i18n.language),
                  value: valueWords(planned.isDefault ? setting.default : planned.value),
                })}
              </p>
            )}
          </>
        );
      },
    },
    { title: t('pages.rules.byDefault'), cell: (setting) => wordsOf(setting).valueWords(setting.default) },
    {
      title: t('pages.origin'),
      cell: ({ isDefault, origin }) => (isDefault ? t(`origins.${origin}`) : t('origins.store')),
    },
  ];
}

/** The change that comes next: of several for one day the one that was said last. */
function nextChange({ history }: SettingView, today: BusinessDate): SettingChange | undefined {
  const ahead = history.filter(({ effectiveFrom }) => effectiveFrom > today);
  const soonest = ahead.at(-1)?.effectiveFrom;
  return ahead.find(({ effectiveFrom }) => effectiveFrom === soonest);
}
