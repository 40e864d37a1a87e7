import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import { nameIn } from '../../../shared/store/local-name.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../calls.ts';
import { OriginWords } from '../origin-words.tsx';
import { BusinessEditor } from './business-editor.tsx';
import { NewBusiness } from './new-business.tsx';
import { RecordsPage } from './records-page.tsx';

/** 设置 → 业务. */
export function BusinessesPage(): ReactNode {
  const { t } = useTranslation('store');
  const types = useQueryOf(storeCalls.businessTypes, {});
  const series = useQueryOf(storeCalls.series, {});
  return (
    <RecordsPage
      section="businesses"
      sentence={t('pages.sentences.businesses')}
      caption={t('pages.businesses.caption')}
      add={t('pages.businesses.add')}
      query={types}
      columns={useBusinessColumns()}
      editor={(type, all) => (
        <QueryStates query={series}>
          {(known) => <BusinessEditor type={type} series={known} order={all.map(({ id }) => id)} />}
        </QueryStates>
      )}
      adder={(onAdded) => (
        <QueryStates query={series}>
          {(known) => <NewBusiness series={known} onAdded={onAdded} />}
        </QueryStates>
      )}
    />
  );
}

function useBusinessColumns(): Column<BusinessType>[] {
  const { t, i18n } = useTranslation('store');
  return [
    { title: t('pages.businesses.business'), cell: ({ name }) => nameIn(name, i18n.language) },
    { title: t('pages.businesses.series'), cell: ({ series }) => series },
    {
      title: t('pages.businesses.target'),
      align: 'number',
      cell: ({ targetMinutes }) => targetMinutes ?? t('none'),
    },
    {
      title: t('pages.businesses.limit'),
      align: 'number',
      cell: ({ limitMinutes }) => limitMinutes ?? t('unlimited'),
    },
    { title: t('pages.origin'), cell: ({ origins }) => <OriginWords origins={origins} /> },
  ];
}
