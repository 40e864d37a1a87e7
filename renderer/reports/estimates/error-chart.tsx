import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EstimatesView } from './estimates-address.ts';

/** The mean error of each day in minutes. The table below says the same in numbers. */
export function ErrorChart({ days }: Pick<EstimatesView, 'days'>): ReactNode {
  const { t } = useTranslation('reports');
  const bars = days.map(({ date, meanErrorMs }) => ({
    date: date.slice(5),
    error: meanErrorMs === null ? null : Number((meanErrorMs / 60_000).toFixed(1)),
  }));
  return (
    <div aria-hidden="true">
      <BarChart
        h={220}
        data={bars}
        dataKey="date"
        series={[{ name: 'error', label: t('estimates.meanError'), color: 'var(--chart-ground)' }]}
        valueFormatter={(minutes) => t('estimates.minutes', { minutes })}
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        maxBarWidth={44}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 56 }}
      />
    </div>
  );
}
