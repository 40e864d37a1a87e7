import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/data-table.tsx';
import { signed } from './signed.ts';
import type { TrendPart } from './trend-parts.ts';

export interface TrendTableProps {
  readonly title: string;
  readonly parts: readonly TrendPart[];
  readonly chosen: string | null;
  readonly choose: (part: TrendPart) => void;
}

/** Parts of the hall with their last four weeks beside the four before. */
export function TrendTable({ title, parts, chosen, choose }: TrendTableProps): ReactNode {
  const { t } = useTranslation('five-s');
  const points = (score: number | null): string => score?.toFixed(2) ?? t('views.none');
  return (
    <DataTable
      caption={title}
      rows={parts}
      rowKey={({ key }) => key}
      choice={{ chosen, choose }}
      columns={[
        { title: t('trend.part'), cell: ({ name }) => name },
        { title: t('trend.lately'), align: 'number', cell: ({ lately }) => points(lately) },
        { title: t('trend.before'), align: 'number', cell: ({ before }) => points(before) },
        { title: t('trend.change'), align: 'number', cell: (part) => changeOf(part) ?? t('views.none') },
        { title: 'n', align: 'number', cell: ({ count }) => count },
      ]}
    />
  );
}

/** `+1.25`, `−0.40`; null where there is nothing to compare. */
function changeOf({ lately, before }: TrendPart): string | null {
  if (lately === null || before === null) return null;
  return signed(lately - before);
}
