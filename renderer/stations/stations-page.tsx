import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../shared/store/counter.ts';
import type { Station } from '../../shared/stations/station.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import type { Column } from '../design/data-table.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { storeCalls } from '../store/calls.ts';
import { RecordsPage } from '../store/settings/records-page.tsx';
import { stationsCalls } from './calls.ts';
import { NewStation, StationEditor } from './station-editor.tsx';

/** 设置 → 终端. */
export function StationsPage(): ReactNode {
  const { t } = useTranslation('stations');
  const stations = useQueryOf(stationsCalls.list, {});
  const counters = useQueryOf(storeCalls.counters, {});
  return (
    <RecordsPage
      section="stations"
      sentence={t('sentence')}
      caption={t('caption')}
      add={t('add')}
      query={stations}
      columns={useStationColumns(counters.data ?? [])}
      editor={(station) => (
        <QueryStates query={counters}>
          {(known) => <StationEditor station={station} counters={known} />}
        </QueryStates>
      )}
      adder={(onAdded) => (
        <QueryStates query={counters}>
          {(known) => <NewStation counters={known} onAdded={onAdded} />}
        </QueryStates>
      )}
    />
  );
}

function useStationColumns(counters: readonly Counter[]): Column<Station>[] {
  const { t } = useTranslation('stations');
  const numberOf = (id: number | null): number | undefined =>
    counters.find((counter) => counter.id === id)?.number;
  return [
    { title: t('name'), cell: ({ name }) => name },
    { title: t('purpose'), cell: ({ purpose }) => t(`purposes.${purpose}`) },
    {
      title: t('counter'),
      cell: ({ counterId }) => {
        const number = numberOf(counterId);
        return number !== undefined && t('counterNumber', { number });
      },
    },
  ];
}
