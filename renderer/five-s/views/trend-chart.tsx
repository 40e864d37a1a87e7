import { LineChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrendPart } from './trend-parts.ts';
import type { TrendView } from './views-answers.ts';

export interface TrendChartProps {
  readonly weeks: TrendView['weeks'];
  /** The area or S that is drawn beside the hall. */
  readonly part: TrendPart | null;
}

/** The score of each week: the hall's, and that of one part beside it. The tables below say the same in numbers. */
export function TrendChart({ weeks, part }: TrendChartProps): ReactNode {
  const { t } = useTranslation('five-s');
  const points = weeks.map(({ week, score }, index) => ({
    week: week.slice(5),
    hall: score,
    part: part?.scores[index] ?? null,
  }));
  const all = points.flatMap(({ hall, part: of }) => [hall, of]).filter((score) => score !== null);
  const lowest = Math.max(0, Math.floor((Math.min(...all, 100) - 2) / 5) * 5);
  return (
    <div aria-hidden="true">
      <LineChart
        h={240}
        data={points}
        dataKey="week"
        series={[
          { name: 'hall', label: t('trend.hall'), color: 'var(--chart-ground)' },
          ...(part
            ? [{ name: 'part', label: part.name, color: 'var(--accent-ink)', strokeDasharray: '6 3' }]
            : []),
        ]}
        curveType="linear"
        connectNulls
        withLegend
        dotProps={{ r: 2.5 }}
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        valueFormatter={(score) => score.toFixed(2)}
        lineChartProps={{ accessibilityLayer: false }}
        lineProps={{ isAnimationActive: false }}
        yAxisProps={{ width: 40, domain: [lowest, 100], tickFormatter: String }}
      />
    </div>
  );
}
