import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { FiveSToday } from './five-s-today.ts';

type Back = FiveSToday['back'][number];

/** 反复出现: what failed in two of its last three rounds, the worst first. */
export function ComingBack({ items }: { readonly items: readonly Back[] }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  if (items.length === 0) return <p>{t('fiveS.backNone')}</p>;
  const columns: Column<Back>[] = [
    { title: t('fiveS.item'), cell: ({ itemCode, text }) => `${itemCode} ${nameOf(text)}` },
    { title: t('fiveS.area'), cell: ({ area }) => nameOf(area) },
    { title: t('fiveS.backTimes'), align: 'number', cell: ({ problems }) => problems.join(' · ') },
  ];
  return (
    <DataTable
      caption={t('fiveS.backCaption')}
      columns={columns}
      rows={items}
      rowKey={({ itemCode }) => itemCode}
    />
  );
}
