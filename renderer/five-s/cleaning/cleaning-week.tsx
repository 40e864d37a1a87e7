import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CleaningCell } from '../../../shared/five-s/cleaning-contract.ts';
import { DataTable } from '../../design/data-table.tsx';
import { StateMark } from '../../design/state-mark.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { CleaningView } from './cleaning-view.ts';

/** 一周值日表: whose turn each area is on each day, and what is done. */
export function CleaningWeek({ view: { areas, days, cells } }: { readonly view: CleaningView }): ReactNode {
  const { t } = useTranslation('five-s');
  const nameOf = useNameOf();
  return (
    <DataTable
      caption={t('cleaning.caption')}
      rows={areas}
      rowKey={({ id }) => id}
      columns={[
        { title: t('cleaning.area'), cell: ({ name }) => nameOf(name) },
        ...days.map((date) => ({
          title: date.slice(5),
          cell: ({ id }: (typeof areas)[number]) => (
            <Turn cell={cells.find((one) => one.areaId === id && one.date === date)} />
          ),
        })),
      ]}
    />
  );
}

function Turn({ cell }: { readonly cell: CleaningCell | undefined }): ReactNode {
  if (!cell) return null;
  if (cell.done) return <StateMark state="done">{cell.done.by.name}</StateMark>;
  return cell.turn?.name ?? null;
}
