import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HourFigures } from './day-view.ts';

/** Visitors by the hour: served, given up, still here. The table below says the same in numbers. */
export function HoursChart({ hours }: { readonly hours: readonly HourFigures[] }): ReactNode {
  const { t } = useTranslation('reports');
  const bars = hours.map(({ hour, visitors, served, abandoned }) => ({
    hour: t('day.hour', { hour }),
    served,
    abandoned,
    present: visitors - served - abandoned,
  }));
  return (
    <div aria-hidden="true">
      <BarChart
        h={220}
        data={bars}
        dataKey="hour"
        type="stacked"
        series={[
          { name: 'served', label: t('figures.served.name'), color: 'var(--chart-ground)' },
          { name: 'present', label: t('figures.present.name'), color: 'var(--chart-light)' },
          { name: 'abandoned', label: t('figures.abandoned.name'), color: 'var(--care)' },
        ]}
        withLegend
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        maxBarWidth={44}
        barChartProps={{ accessibilityLayer: false }}
        barProps={{ isAnimationActive: false }}
        yAxisProps={{ allowDecimals: false, width: 32 }}
      />
    </div>
  );
}
