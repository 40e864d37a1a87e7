import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { figureParts } from '../../../shared/first-contact/figures-contract.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { PeriodChoice } from '../../corrective-actions/board/period-choice.tsx';
import { Page } from '../../design/page.tsx';
import { PageTitle } from '../../design/page-title.tsx';
import { QueryStates } from '../../design/query-states.tsx';
import { useScale } from '../../design/use-compact.ts';
import { figuresHref, useFigureAsked } from '../addresses.ts';
import { firstContactCalls } from '../calls.ts';
import classes from '../list/list.module.css';
import { RecordRows } from '../list/record-rows.tsx';
import { Colleagues } from '../people.tsx';
import { useDepartmentName } from '../record/use-department-name.ts';
import { useSpanAsked } from '../use-span.ts';

/** The records behind a rate or a department's answers: all, those that count, and those that do not. */
export function FigureRecordsPage(): ReactNode {
  const { t } = useTranslation('first-contact');
  const departmentName = useDepartmentName();
  const { figure, departmentId, category } = useFigureAsked();
  const { days, span, setDays } = useSpanAsked();
  const [part, setPart] = useState<(typeof figureParts)[number]>('all');
  const records = useQueryOf(
    firstContactCalls.figureRecords,
    { ...span, figure, departmentId, category, part },
    { placeholderData: (before) => before },
  );
  const title = (): string => {
    if (category !== null) return `${t('figures.complaints')} · ${t(`categories.${category}`)}`;
    if (figure !== null) return t(`rates.${figure}.name`);
    return t('figures.ofDepartment', { department: departmentName(departmentId ?? 0) });
  };
  return (
    <Page scale={useScale()}>
      <PageTitle
        title={title()}
        sentence={figure !== null && t(`rates.${figure}.definition`)}
        tools={<Link href={`${figuresHref}?days=${days}`}>{t('figures.back')}</Link>}
      />
      <PeriodChoice days={days} onDays={setDays} />
      {category === null && (
        <SegmentedControl
          aria-label={t('figures.part')}
          className={classes['lists'] ?? ''}
          value={part}
          onChange={setPart}
          data={figureParts.map((value) => ({ value, label: t(`figures.parts.${value}`) }))}
        />
      )}
      <QueryStates query={records} isEmpty={(found) => found.records.length === 0} empty={t('figures.none')}>
        {(found) => (
          <Colleagues>
            <>
              <RecordRows lines={found.records} />
              {found.total > found.records.length && (
                <p>{t('page.cut', { shown: found.records.length, total: found.total })}</p>
              )}
            </>
          </Colleagues>
        )}
      </QueryStates>
    </Page>
  );
}
