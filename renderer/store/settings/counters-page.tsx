import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../shared/store/counter.ts';
import { nameIn } from '../../../shared/store/local-name.ts';
import type { Series } from '../../../shared/store/series.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Column } from '../../design/data-table.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { storeCalls } from '../calls.ts';
import { CounterEditor, NewCounter } from './counter-editor.tsx';
import { RecordsPage } from './records-page.tsx';

export interface CountersPageProps {
  /** What else is set for one counter, by a room that knows more of it; below its own fields. */
  readonly rulesOf: (counter: Counter, series: readonly Series[]) => ReactNode;
  /** What belongs to all counters. */
  readonly below: ReactNode;
}

/** 设置 → 台席: numbers, names and series. */
export function CountersPage({ rulesOf, below }: CountersPageProps): ReactNode {
  const { t } = useTranslation('store');
  const counters = useQueryOf(storeCalls.counters, {});
  const series = useQueryOf(storeCalls.series, {});
  return (
    <RecordsPage
      section="counters"
      sentence={t('pages.sentences.counters')}
      caption={t('pages.counters.caption')}
      add={t('pages.counters.add')}
      query={counters}
      columns={useCounterColumns()}
      editor={(counter) => (
        <QueryStates query={series}>
          {(known) => (
            <>
              <CounterEditor counter={counter} series={known} />
              {rulesOf(counter, known)}
            </>
          )}
        </QueryStates>
      )}
      below={below}
      adder={(onAdded) => (
        <QueryStates query={series}>
          {(known) => (
            <NewCounter number={nextNumber(counters.data ?? [])} series={known} onAdded={onAdded} />
          )}
        </QueryStates>
      )}
    />
  );
}

function useCounterColumns(): Column<Counter>[] {
  const { t, i18n } = useTranslation('store');
  return [
    { title: t('counter'), cell: ({ number }) => t('pages.counters.counter', { number }) },
    { title: t('pages.counters.serves'), cell: ({ series }) => series.join(' ') },
    { title: t('pages.nameZh'), cell: ({ name }) => name && nameIn(name, i18n.language) },
  ];
}

/** The number after the highest, as far as there is one. */
function nextNumber(counters: readonly Counter[]): number {
  return Math.min(99, 1 + Math.max(0, ...counters.map(({ number }) => number)));
}
