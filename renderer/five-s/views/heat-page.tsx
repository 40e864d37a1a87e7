import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sumOfCells } from '../../../shared/five-s/heat-map.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useToday } from '../../design/use-today.ts';
import { useScale } from '../../design/use-compact.ts';
import { fiveSCalls } from '../calls.ts';
import { HeatLegend } from './heat-legend.tsx';
import { HeatTable } from './heat-table.tsx';
import { useItemText } from './item-words.ts';
import { useSpan } from './views-address.ts';
import type { HeatView } from './views-answers.ts';
import { SpanChoice, ViewsNav } from './views-nav.tsx';
import classes from './views.module.css';

/** 热力图: which items were found wrong in which weeks; every cell leads to its rounds and photos. */
export function HeatPage(): ReactNode {
  const { t } = useTranslation('five-s');
  const [weeks, choose] = useSpan();
  const [byProblems, setByProblems] = useState(false);
  const view = useQueryOf(fiveSCalls.heatMap, { to: useToday(), weeks }, { placeholderData: (last) => last });
  return (
    <Page scale={useScale()}>
      <ViewsNav />
      <PageTitle
        title={t('heat.title')}
        sentence={view.data && <HeatSentence view={view.data} />}
        tools={<SpanChoice span={weeks} choose={choose} />}
      />
      <QueryStates query={view} isEmpty={({ items }) => items.length === 0} empty={t('views.nothing')}>
        {(answer) => (
          <>
            <div className={classes['above']}>
              <HeatLegend />
              <SegmentedControl
                aria-label={t('heat.order')}
                data={[
                  { value: 'area', label: t('heat.byArea') },
                  { value: 'problems', label: t('heat.byProblems') },
                ]}
                value={byProblems ? 'problems' : 'area'}
                onChange={(order) => setByProblems(order === 'problems')}
              />
            </div>
            <HeatTable view={answer} byProblems={byProblems} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}

/** The answer first: how much was looked at, how much was wrong, and what most of all. */
function HeatSentence({ view: { weeks, checks, items } }: { readonly view: HeatView }): ReactNode {
  const { t } = useTranslation('five-s');
  const itemText = useItemText();
  if (items.length === 0) return null;
  const sums = items.map(({ item, cells }) => ({ item, ...sumOfCells(cells) }));
  const { looked, failed } = sumOfCells(sums);
  const worst = sums.reduce((most, one) => (one.failed > most.failed ? one : most));
  return t('heat.sentence', {
    weeks: weeks.length,
    checks: checks.reduce((sum, count) => sum + count, 0),
    looked,
    failed,
    percent: ((failed / looked) * 100).toFixed(1),
    worst:
      worst.failed === 0
        ? t('heat.allClean')
        : t('heat.worst', { code: worst.item.code, text: itemText(worst.item.text), failed: worst.failed }),
  });
}
