import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { OutputOf } from '../../../shared/call/procedure.ts';
import type { figuresContract } from '../../../shared/first-contact/figures-contract.ts';
import { type FigureName, type Rate, figureNames } from '../../../shared/first-contact/figures.ts';
import { useClient } from '../../call/client-context.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import type { Period } from '../../corrective-actions/addresses.ts';
import { PeriodChoice } from '../../corrective-actions/board/period-choice.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { Explained } from '../../design/explained.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { saveFile } from '../../design/save-file.ts';
import { Section } from '../../design/section.tsx';
import { StatNumber, StatStrip } from '../../design/stat-number.tsx';
import { useScale } from '../../design/use-compact.ts';
import { useMay } from '../../staff/who-is-here.ts';
import { usePaperLanguage } from '../../printing/use-paper-language.ts';
import { categoryRecordsHref, departmentRecordsHref, figureRecordsHref, recordsHref } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import { useDepartmentName } from '../record/use-department-name.ts';
import { type SpanAsked, useSpanAsked } from '../use-span.ts';

type Figures = OutputOf<(typeof figuresContract)['figures']>;

const ofRecords: readonly FigureName[] = ['settled', 'told'];

/** 首问与投诉指标 (reference §14): each rate with its n, and behind each number its records. */
export function FiguresPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const may = useMay();
  const asked = useSpanAsked();
  const { days, span, setDays } = asked;
  const figures = useQueryOf(firstContactCalls.figures, span, { placeholderData: (before) => before });
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={t('figures.title')}
        sentence={t('figures.sentence')}
        tools={
          <>
            <Link href={recordsHref}>{t('page.back')}</Link>
            {may(firstContactCalls.exportFigures) && <ExportFigures span={span} />}
          </>
        }
      />
      <PeriodChoice days={days} onDays={setDays} />
      <QueryStates query={figures}>{(found) => <Shown figures={found} days={days} />}</QueryStates>
    </Page>
  );
}

function Shown({ figures, days }: { readonly figures: Figures; readonly days: Period }): ReactNode {
  const { t } = useTranslation('first-contact');
  const { rates, categories, departments } = figures;
  const ofComplaints = figureNames.filter((name) => !ofRecords.includes(name));
  return (
    <>
      <Section title={t('figures.rates')}>
        <Rates names={ofRecords} rates={rates} days={days} />
      </Section>
      <Section title={t('figures.complaints')}>
        <Rates names={ofComplaints} rates={rates} days={days} />
      </Section>
      <Section title={t('figures.departments')}>
        {departments.length === 0 ? (
          <p>{t('figures.noDepartments')}</p>
        ) : (
          <Departments departments={departments} days={days} />
        )}
      </Section>
      <Section title={t('figures.categories')}>
        {categories.length === 0 ? (
          <p>{t('figures.noCategories')}</p>
        ) : (
          <DataTable
            caption={t('figures.categories')}
            rows={categories}
            rowKey={({ category }) => category}
            columns={[
              { title: t('figures.category'), cell: ({ category }) => t(`categories.${category}`) },
              {
                title: t('figures.count'),
                align: 'number',
                cell: ({ category, count }) => (
                  <Link href={categoryRecordsHref(category, days)}>{count}</Link>
                ),
              },
            ]}
          />
        )}
      </Section>
    </>
  );
}

interface RatesProps {
  readonly names: readonly FigureName[];
  readonly rates: Readonly<Record<FigureName, Rate>>;
  readonly days: Period;
}

function Rates({ names, rates, days }: RatesProps): ReactNode {
  const { t } = useTranslation('first-contact');
  return (
    <StatStrip>
      {names.map((name) => (
        <StatNumber
          key={name}
          label={<Explained meaning={t(`rates.${name}.definition`)}>{t(`rates.${name}.name`)}</Explained>}
          value={percentOf(rates[name])}
          unit="%"
          n={rates[name].of}
          {...(rates[name].of > 0 && { href: figureRecordsHref(name, days) })}
        />
      ))}
    </StatStrip>
  );
}

function percentOf({ done, of }: Rate): number | null {
  return of === 0 ? null : Math.round((1_000 * done) / of) / 10;
}

function Departments({
  departments,
  days,
}: Pick<Figures, 'departments'> & { readonly days: Period }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useDepartmentName();
  return (
    <DataTable
      caption={t('figures.departments')}
      rows={departments}
      rowKey={({ departmentId }) => departmentId}
      columns={[
        {
          title: t('figures.department'),
          cell: ({ departmentId }) => (
            <Link href={departmentRecordsHref(departmentId, days)}>{nameOf(departmentId)}</Link>
          ),
        },
        { title: t('figures.asked'), align: 'number', cell: ({ inTime }) => inTime.of },
        {
          title: t('figures.inTime'),
          align: 'number',
          cell: ({ inTime }) => `${percentOf(inTime) ?? 0}%`,
        },
        {
          title: t('figures.mean'),
          align: 'number',
          cell: ({ meanMs }) =>
            meanMs !== null && t('figures.hours', { count: Math.round(meanMs / 360_000) / 10 }),
        },
      ]}
    />
  );
}

function ExportFigures({ span }: Pick<SpanAsked, 'span'>): ReactNode {
  const { t } = useTranslation('first-contact');
  const language = usePaperLanguage();
  const client = useClient();
  const take = useMutation({
    mutationFn: () =>
      client.call(firstContactCalls.exportFigures, {
        ...span,
        language,
      }),
    onSuccess: ({ fileName, base64 }) => saveFile(fileName, base64),
  });
  return (
    <Button variant="default" loading={take.isPending} onClick={() => take.mutate()}>
      {t('figures.export')}
    </Button>
  );
}
