import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { ListAndDetail } from '../../../design/list-and-detail.tsx';
import { QueryStates } from '../../../design/query-states.tsx';
import { Section } from '../../../design/section.tsx';
import { storeCalls } from '../../../store/calls.ts';
import { queueCalls } from '../../calls.ts';
import { DisplayEditor } from './display-editor.tsx';
import type { DisplayLine } from './display-line.ts';

/** 叫号屏: whose calls each shows, and which of them speak. */
export function DisplaysSection(): ReactNode {
  const { t } = useTranslation('queue');
  const displays = useQueryOf(queueCalls.displayStations, {});
  const [chosen, setChosen] = useState<number | null>(null);
  const columns = useDisplayColumns();
  return (
    <Section title={t('announcements.displays')}>
      <p>{t('announcements.displaysHelp')}</p>
      <QueryStates query={displays}>
        {(lines) => {
          const line = lines.find(({ stationId }) => stationId === chosen);
          return (
            <ListAndDetail
              list={
                <DataTable
                  caption={t('announcements.displays')}
                  columns={columns}
                  rows={lines}
                  rowKey={({ stationId }) => stationId}
                  choice={{ chosen, choose: ({ stationId }) => setChosen(stationId) }}
                />
              }
              detail={line && <DisplayEditor key={line.stationId} display={line} />}
              hint={t('announcements.chooseDisplay')}
            />
          );
        }}
      </QueryStates>
    </Section>
  );
}

function useDisplayColumns(): Column<DisplayLine>[] {
  const { t } = useTranslation('queue');
  const counters = useQueryOf(storeCalls.counters, {}).data ?? [];
  return [
    { title: t('announcements.display'), cell: ({ name }) => name },
    {
      title: t('announcements.counters'),
      cell: ({ counterIds }) =>
        counterIds.length === 0
          ? t('announcements.allCounters')
          : counters
              .filter(({ id }) => counterIds.includes(id))
              .map(({ number }) => number)
              .join(t('announcements.between')),
    },
    { title: t('announcements.sound'), cell: ({ sound }) => t(`announcements.sounds.${sound}`) },
  ];
}
