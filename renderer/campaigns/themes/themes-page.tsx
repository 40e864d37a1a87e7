import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../../store/calls.ts';
import { RecordsPage } from '../../store/settings/records-page.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { campaignsCalls } from '../calls.ts';
import { NewTheme, ThemeEditor } from './theme-editor.tsx';

/** 设置 → 主题专席. */
export function ThemesPage(): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  const counters = useQueryOf(storeCalls.counters, {});
  const businesses = useQueryOf(storeCalls.businessTypes, {});
  return (
    <RecordsPage
      section="themes"
      sentence={t('themes.sentence')}
      caption={t('themes.caption')}
      add={t('themes.add')}
      query={useQueryOf(campaignsCalls.themes, {})}
      columns={[
        { title: t('themes.name'), cell: ({ name }) => nameOf(name) },
        {
          title: t('themes.counter'),
          cell: ({ counterNumber }) => t('themes.counterOf', { number: counterNumber }),
        },
        { title: t('themes.when'), cell: ({ from, until }) => t('themes.dates', { from, until }) },
        { title: t('themes.routing'), cell: ({ routing }) => t(`themeRoutings.${routing}`) },
      ]}
      editor={(theme) => (
        <QueryStates query={counters}>
          {(at) => (
            <QueryStates query={businesses}>
              {(all) => <ThemeEditor theme={theme} counters={at} businesses={all} />}
            </QueryStates>
          )}
        </QueryStates>
      )}
      adder={(onAdded) => (
        <QueryStates query={counters}>
          {(at) => (
            <QueryStates query={businesses}>
              {(all) => <NewTheme counters={at} businesses={all} onAdded={onAdded} />}
            </QueryStates>
          )}
        </QueryStates>
      )}
    />
  );
}
