import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../../shared/store/local-name.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { storeCalls } from '../calls.ts';
import { RecordsPage } from './records-page.tsx';
import { NewSeries, SeriesEditor } from './series-editor.tsx';

/** 设置 → 号段. */
export function SeriesPage(): ReactNode {
  const { t } = useTranslation('store');
  return (
    <RecordsPage
      section="series"
      sentence={t('pages.sentences.series')}
      caption={t('pages.series.caption')}
      add={t('pages.series.add')}
      query={useQueryOf(storeCalls.series, {})}
      columns={useSeriesColumns()}
      editor={(series, all) => <SeriesEditor series={series} order={all.map(({ id }) => id)} />}
      adder={(onAdded) => <NewSeries onAdded={onAdded} />}
    />
  );
}

function useSeriesColumns(): Column<Series>[] {
  const { t, i18n } = useTranslation('store');
  const { data: types } = useQueryOf(storeCalls.businessTypes, {});
  const offeredIn = (id: number): number =>
    types?.filter(({ seriesId, active }) => active && seriesId === id).length ?? 0;
  return [
    {
      title: t('pages.series.series'),
      cell: ({ letter, name }) => `${letter} ${nameIn(name, i18n.language)}`,
    },
    {
      title: t('pages.sections.businesses'),
      cell: ({ id }) => t('pages.series.businesses', { count: offeredIn(id) }),
    },
    {
      title: t('pages.series.timed'),
      cell: ({ timed }) => (timed ? t('pages.series.isTimed') : t('pages.series.untimed')),
    },
    { title: t('pages.origin'), cell: ({ origin }) => t(`origins.${origin}`) },
  ];
}
