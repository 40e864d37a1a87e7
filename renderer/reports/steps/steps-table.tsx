import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/data-table.tsx';
import { Duration } from '../../design/duration.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { usePercentText } from '../day/percent.ts';
import type { StepsView } from './steps-address.ts';

/** The steps in their order: mean and median, and what they take of the limit beside what they should. */
export function StepsTable({ steps }: { readonly steps: StepsView['steps'] }): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  const percentText = usePercentText();
  return (
    <DataTable
      caption={t('steps.bySteps')}
      rows={steps}
      rowKey={({ number }) => number}
      columns={[
        {
          title: t('steps.step'),
          cell: ({ number, name }) => t('steps.named', { number, name: nameOf(name) }),
        },
        { title: t('steps.n'), align: 'number', cell: ({ n }) => n },
        { title: t('steps.mean'), align: 'number', cell: ({ meanMs }) => <Duration length={meanMs} /> },
        { title: t('steps.median'), align: 'number', cell: ({ medianMs }) => <Duration length={medianMs} /> },
        {
          title: t('steps.share'),
          align: 'number',
          cell: ({ percent }) => t('day.percent', { percent }),
        },
        { title: t('steps.ofLimit'), align: 'number', cell: ({ ofLimit }) => percentText(ofLimit) },
        {
          title: t('steps.overShare'),
          align: 'number',
          cell: ({ overShare }) => t('day.rateWithN', { rate: percentText(overShare), n: overShare.whole }),
        },
      ]}
    />
  );
}
