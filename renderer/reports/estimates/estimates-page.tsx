import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { estimatesPeriodDays } from '../../../shared/reports/estimates-contract.ts';
import { type BusinessDate, addDays } from '../../../shared/time/business-date.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { reportsCalls } from '../calls.ts';
import { ErrorChart } from './error-chart.tsx';
import { ErrorTable } from './error-table.tsx';
import { EstimatesSentence } from './estimates-sentence.tsx';
import classes from './estimates-page.module.css';
import { type EstimatesView, estimatesHref, useEstimatesAsked } from './estimates-address.ts';

/** 预计等候准不准: how far off what was told has been, in a sentence, by day, by series and by hour. */
export function EstimatesPage(): ReactNode {
  const { t } = useTranslation('reports');
  const { to } = useEstimatesAsked();
  const view = useQueryOf(reportsCalls.estimates, { to });
  return (
    <Page>
      <PageTitle
        title={t('estimates.title')}
        sentence={view.data && <EstimatesSentence view={view.data} />}
        tools={<OtherWeeks to={to} />}
      />
      <QueryStates query={view} isEmpty={({ days }) => days.length === 0} empty={t('estimates.nothing')}>
        {(answer) => <EstimatesShown view={answer} />}
      </QueryStates>
    </Page>
  );
}

function OtherWeeks({ to }: { readonly to: BusinessDate }): ReactNode {
  const { t } = useTranslation('reports');
  const today = useToday();
  const later = addDays(to, estimatesPeriodDays);
  return (
    <>
      <Button component={Link} href={estimatesHref(addDays(to, -estimatesPeriodDays))} variant="default">
        {t('estimates.earlier')}
      </Button>
      {to < today && (
        <Button component={Link} href={estimatesHref(later < today ? later : today)} variant="default">
          {t('estimates.later')}
        </Button>
      )}
    </>
  );
}

function EstimatesShown({ view: { to, days, series, hours } }: { readonly view: EstimatesView }): ReactNode {
  const { t } = useTranslation('reports');
  const nameOf = useNameOf();
  return (
    <>
      <Section title={t('estimates.byDay')}>
        <ErrorChart days={days} />
        <ErrorTable
          title={t('estimates.day')}
          groups={days.map(({ date, ...of }) => ({ name: date, of, asked: { to, date } }))}
        />
        <p className={classes['definition']}>{t('estimates.definition')}</p>
      </Section>
      <Section title={t('estimates.bySeries')}>
        <ErrorTable
          title={t('estimates.series')}
          groups={series.map(({ seriesId, letter, name, ...of }) => ({
            name: t('estimates.seriesName', { letter, name: nameOf(name) }),
            of,
            asked: { to, seriesId },
          }))}
        />
      </Section>
      <Section title={t('estimates.byHour')}>
        <ErrorTable
          title={t('estimates.hour')}
          groups={hours.map(({ hour, ...of }) => ({
            name: t('estimates.hours', { from: hour, to: hour + 1 }),
            of,
            asked: { to, hour },
          }))}
        />
      </Section>
    </>
  );
}
