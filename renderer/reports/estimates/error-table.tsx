import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { EstimateFigures, EstimateFilter } from '../../../shared/reports/estimate-figures.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { usePercentText } from '../day/percent.ts';
import { type EstimatesAsked, estimateTicketsHref } from './estimates-address.ts';
import { useMinutesText } from './minutes-text.ts';

/** The estimates of some tickets, and how those are asked for. */
export interface EstimateGroup {
  readonly name: string;
  readonly of: EstimateFigures;
  readonly asked: Omit<EstimatesAsked, 'filter'>;
}

export interface ErrorTableProps {
  /** What the groups are. */
  readonly title: string;
  readonly groups: readonly EstimateGroup[];
}

/** Groups of estimates beside one another: how far off, and what is not compared; every number leads to its tickets. */
export function ErrorTable({ title, groups }: ErrorTableProps): ReactNode {
  const { t } = useTranslation('reports');
  const minutesText = useMinutesText();
  const percentText = usePercentText();
  return (
    <DataTable
      caption={title}
      rows={groups}
      rowKey={({ asked }) => JSON.stringify(asked)}
      columns={[
        { title, cell: ({ name }) => name },
        countColumn(t('estimates.scored'), 'scored', ({ scored }) => scored),
        { title: t('estimates.meanError'), align: 'number', cell: ({ of }) => minutesText(of.meanErrorMs) },
        {
          title: t('estimates.medianError'),
          align: 'number',
          cell: ({ of }) => minutesText(of.medianErrorMs),
        },
        { title: t('estimates.bias'), align: 'number', cell: ({ of }) => minutesText(of.biasMs) },
        {
          title: t('estimates.held'),
          align: 'number',
          cell: ({ of: { held } }) => percentText(held),
        },
        countColumn(t('estimates.missed'), 'missed', ({ held }) => held.whole - held.part),
        countColumn(t('estimates.atOnce'), 'at-once', ({ atOnce }) => atOnce),
        countColumn(t('estimates.gaveUp'), 'gave-up', ({ gaveUp }) => gaveUp),
        countColumn(t('estimates.untold'), 'untold', ({ untold }) => untold),
      ]}
    />
  );
}

/** How many tickets stand behind a figure: a link to them, unless there are none. */
function countColumn(
  title: string,
  filter: EstimateFilter,
  countOf: (figures: EstimateFigures) => number,
): Column<EstimateGroup> {
  return {
    title,
    align: 'number',
    cell: ({ of, asked }) =>
      countOf(of) === 0 ? 0 : <Link href={estimateTicketsHref({ ...asked, filter })}>{countOf(of)}</Link>,
  };
}
