import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '../../../../shared/call/procedure.ts';
import { announcementRules } from '../../../../shared/queue/announcement-settings.ts';
import { announcementWords } from '../../../../shared/queue/announcement-words.ts';
import type { queueContract } from '../../../../shared/queue/contract.ts';
import { useQueryOf } from '../../../call/use-query-of.ts';
import { timeWithSecondsText } from '../../../design/clock-text.ts';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { QueryStates } from '../../../design/query-states.tsx';
import { Section } from '../../../design/section.tsx';
import { useTimeZone } from '../../../design/time-zone-context.ts';
import { useSettings } from '../../../store/use-setting.ts';
import { queueCalls } from '../../calls.ts';

type Line = OutputOf<typeof queueContract.spokenLog>[number];

/** 最近播报: what was asked to be spoken, in which order and when, and what became of it. */
export function SpokenLog(): ReactNode {
  const { t } = useTranslation('queue');
  const log = useQueryOf(queueCalls.spokenLog, {});
  const columns = useLogColumns();
  return (
    <Section title={t('announcements.log')}>
      <QueryStates query={log} isEmpty={(lines) => lines.length === 0} empty={t('announcements.logEmpty')}>
        {(lines) => (
          <DataTable
            caption={t('announcements.log')}
            columns={columns}
            rows={lines}
            rowKey={({ announcement, at }) => `${announcement.id}-${at}`}
          />
        )}
      </QueryStates>
    </Section>
  );
}

function useLogColumns(): Column<Line>[] {
  const { t } = useTranslation('queue');
  const timeZone = useTimeZone();
  const rules = announcementRules(useSettings());
  return [
    { title: t('announcements.logAt'), cell: ({ at }) => timeWithSecondsText(at, timeZone) },
    {
      title: t('announcements.logWords'),
      cell: ({ announcement }) => announcementWords(announcement, rules, 'zh-CN'),
    },
    { title: t('announcements.logResult'), cell: ({ result }) => t(`announcements.results.${result}`) },
    {
      title: t('announcements.logStation'),
      cell: ({ stationName }) => stationName ?? t('announcements.nobodyKnown'),
    },
  ];
}
