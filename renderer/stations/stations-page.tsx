import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Counter } from '../../shared/store/counter.ts';
import type { ListedStation } from '../../shared/stations/station.ts';
import { useQueryOf } from '../call/use-query-of.ts';
import type { Column } from '../design/data-table.tsx';
import { QueryStates } from '../design/query-states.tsx';
import { storeCalls } from '../store/calls.ts';
import { RecordsPage } from '../store/settings/records-page.tsx';
import { stationsCalls } from './calls.ts';
import { LastSeen } from './last-seen.tsx';
import { NetworkPanel } from './network/network-panel.tsx';
import { NewStation, StationEditor } from './station-editor.tsx';

/** Who is online is asked again so often, ms: coming and going is no news. */
const askAgainAfter = 5000;

/** 设置 → 终端. */
export function StationsPage(): ReactNode {
  const { t } = useTranslation('stations');
  const stations = useQueryOf(stationsCalls.list, {}, { refetchInterval: askAgainAfter });
  const counters = useQueryOf(storeCalls.counters, {});
  return (
    <RecordsPage
      section="stations"
      sentence={t('sentence')}
      caption={t('caption')}
      add={t('add')}
      query={stations}
      above={
        <NetworkPanel>
          <div>
            <Button component={Link} href="/settings/stations/network" variant="default">
              {t('network.settings')}
            </Button>
          </div>
        </NetworkPanel>
      }
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

function useStationColumns(counters: readonly Counter[]): Column<ListedStation>[] {
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
    { title: t('pairing.state'), cell: (station) => <LastSeen station={station} /> },
  ];
}
