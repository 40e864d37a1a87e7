import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MinutesSince } from '../../design/counting.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import { useWaitWords } from '../use-wait-words.ts';
import type { HallView } from '../hall-view.ts';

/** Each series: how many wait, since when the first of them, and how long somebody who came now would. */
export function SeriesTable({ series }: Pick<HallView, 'series'>): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const waitWords = useWaitWords();
  return (
    <DataTable
      caption={t('live.series')}
      rows={series}
      rowKey={(line) => line.id}
      columns={[
        {
          title: t('live.series'),
          cell: (line) => t('live.seriesName', { letter: line.letter, name: nameOf(line.name) }),
        },
        { title: t('live.people'), align: 'number', cell: (line) => line.waiting },
        {
          title: t('live.longestWait'),
          align: 'number',
          cell: (line) => line.longestSince !== null && <MinutesSince since={line.longestSince} />,
        },
        { title: t('expected.name'), align: 'number', cell: (line) => waitWords(line.wait) },
      ]}
    />
  );
}
