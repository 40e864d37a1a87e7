import { BarChart } from '@mantine/charts';
import '@mantine/charts/styles.layer.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { weeksUntil } from '../../../shared/five-s/heat-map.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { useItemText } from './item-words.ts';
import { type Span, itemHref, useSpan } from './views-address.ts';
import type { RepeatsView } from './views-answers.ts';
import { SpanChoice, ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** So many items are drawn; the table has them all. */
const drawnItems = 10;

/** 重复问题: what comes back again and again, in a rate, a chart and item by item. */
export function RepeatsPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const [weeks, choose] = useSpan();
  const to = useToday();
  const view = useQueryOf(fiveSCalls.repeats, { to, weeks }, { placeholderData: (last) => last });
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      <PageTitle
        title={t('repeats.title')}
        sentence={view.data && <RepeatsSentence view={view.data} weeks={weeks} />}
        tools={<SpanChoice span={weeks} choose={choose} />}
      />
      <QueryStates
        query={view}
        isEmpty={({ items }) => items.length === 0}
        empty={t('repeats.none', { weeks })}
      >
        {({ items }) => (
          <>
            <Section title={t('repeats.chart')}>
              <RepeatsChart items={items.slice(0, drawnItems)} />
              <p className={classes['definition']}>{t('repeats.definition')}</p>
            </Section>
            <RepeatsTable items={items} from={weeksUntil(to, weeks)[0] ?? to} to={to} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function RepeatsSentence({
  view: { rate },
  weeks,
}: {
  readonly view: RepeatsView;
  readonly weeks: Span;
}): ReactNode {
  const { t } = useTranslation('five-s');
  if (rate.whole === 0) return t('repeats.none', { weeks });
  return t('repeats.sentence', { ...rate, weeks, percent: ((rate.part / rate.whole) * 100).toFixed(1) });
}

/** How often each was wrong, and how much of that was not for the first time. */
function RepeatsChart({ items }: Pick<RepeatsView, 'items'>): ReactNode {
  const { t } = useTranslation('five-s');
  const bars = items.map(({ item, failed, repeated }) => ({
    item: item.code,
    repeated,
    once: failed - repeated,
  }));
  return (
    <div aria-hidden="true">
      <BarChart
        h={220}
        data={bars}
        dataKey="item"
        type="stacked"
        series={[
          { name: 'repeated', label: t('repeats.repeated'), color: 'var(--care)' },
          { name: 'once', label: t('repeats.once'), color: 'var(--chart-light)' },
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

interface RepeatsTableProps extends Pick<RepeatsView, 'items'> {
  readonly from: string;
  readonly to: string;
}

function RepeatsTable({ items, from, to }: RepeatsTableProps): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  return (
    <DataTable
      caption={t('repeats.caption')}
      rows={items}
      rowKey={({ item }) => item.code}
      columns={[
        {
          title: t('views.item'),
          cell: ({ item }) => (
            <Link href={itemHref({ itemCode: item.code, from, to })}>
              {t('views.itemName', { code: item.code, text: itemText(item.text) })}
            </Link>
          ),
        },
        { title: t('repeats.repeated'), align: 'number', cell: ({ repeated }) => repeated },
        { title: t('repeats.failed'), align: 'number', cell: ({ failed }) => failed },
        { title: t('repeats.looked'), align: 'number', cell: ({ looked }) => looked },
        {
          title: t('repeats.longestRun'),
          align: 'number',
          cell: ({ longestRun }) => t('repeats.times', { count: longestRun }),
        },
        { title: t('repeats.lastFailed'), cell: ({ lastFailed }) => lastFailed ?? t('views.none') },
      ]}
    />
  );
}
