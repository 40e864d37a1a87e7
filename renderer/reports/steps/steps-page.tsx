import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useQueryOf } from '../../call/use-query-of.ts';
import { Notice } from '../../design/notice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { Section } from '../../design/section.tsx';
import { useToday } from '../../design/use-today.ts';
import { reportsCalls } from '../calls.ts';
import { dayHref } from '../day/day-address.ts';
import { type StepsView, useStepsAsked } from './steps-address.ts';
import { StepsFilter } from './steps-filter.tsx';
import { StepsTable } from './steps-table.tsx';
import { StepVisits } from './step-visits.tsx';

/** 环节计时: how long each step of a visit takes against its share of the limit, and the visits that were timed. */
export function StepsPage(): ReactNode {
  const { t } = useTranslation('reports');
  const today = useToday();
  const [asked, ask] = useStepsAsked();
  const query = useQueryOf(reportsCalls.steps, asked);
  return (
    <Page>
      <PageTitle
        title={t('steps.title')}
        sentence={query.data && <StepsSentence view={query.data} />}
        tools={<Link href={dayHref(today)}>{t('tickets.back')}</Link>}
      />
      <QueryStates query={query}>
        {(view) => (
          <>
            <StepsFilter asked={asked} businesses={view.businesses} onAsk={ask} />
            {!view.studied && <Notice kind="info">{t('steps.off')}</Notice>}
            {view.visits.length > 0 && <Study view={view} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}

function Study({ view: { steps, visits } }: { readonly view: StepsView }): ReactNode {
  const { t } = useTranslation('reports');
  return (
    <>
      <Section title={t('steps.bySteps')}>
        <StepsTable steps={steps} />
        <p>{t('steps.definition')}</p>
      </Section>
      <Section title={t('steps.visits')}>
        <StepVisits steps={steps} visits={visits} />
      </Section>
    </>
  );
}

/** The answer in one sentence: which step most often takes more than its share. */
function StepsSentence({ view: { steps, visits } }: { readonly view: StepsView }): ReactNode {
  const { t, i18n } = useTranslation('reports');
  if (visits.length === 0) return t('steps.nothing');
  const overShare = ({ overShare: { part, whole } }: StepsView['steps'][number]): number =>
    whole === 0 ? 0 : part / whole;
  const [worst] = [...steps].sort((a, b) => overShare(b) - overShare(a));
  if (!worst || worst.overShare.part === 0) return t('steps.allWithin', { count: visits.length });
  return t('steps.worst', {
    count: visits.length,
    name: i18n.language === 'en' ? (worst.name.en ?? worst.name.zh) : worst.name.zh,
    part: worst.overShare.part,
    whole: worst.overShare.whole,
  });
}
