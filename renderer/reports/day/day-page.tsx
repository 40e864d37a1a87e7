import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { reportsCalls } from '../calls.ts';
import { useTicketsAsked } from './day-address.ts';
import { DayFiguresShown } from './day-figures-shown.tsx';
import { DaySentence } from './day-sentence.tsx';
import { DayTools } from './day-tools.tsx';
import { HoursChart } from './hours-chart.tsx';
import { GroupTables } from './group-tables.tsx';
import { HoursTable } from './hours-table.tsx';

/** 日报: the day in a sentence, in figures, by the hour; every number leads to its tickets. */
export function DayPage(): ReactNode {
  const { t } = useTranslation('reports');
  const { date } = useTicketsAsked();
  const day = useQueryOf(reportsCalls.day, { date });
  return (
    <Page>
      <PageTitle
        title={t('day.title', { date })}
        sentence={day.data && <DaySentence day={day.data} />}
        tools={<DayTools date={date} />}
      />
      <QueryStates query={day} isEmpty={({ figures }) => figures.visitors === 0} empty={t('day.nothing')}>
        {(answer) => (
          <>
            <DayFiguresShown day={answer} />
            <Section title={t('day.byHour')}>
              <HoursChart hours={answer.figures.hours} />
              <HoursTable date={date} hours={answer.figures.hours} />
            </Section>
            <GroupTables day={answer} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
