import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffLine, StaffLines } from '../../shared/staff/staff-lines.ts';
import { type Column, DataTable } from '../design/data-table.tsx';
import { Notice } from '../design/notice.tsx';
import { Section } from '../design/section.tsx';
import { RoleWords } from './role-words.tsx';

export interface StaffLinesReadProps {
  readonly lines: StaffLines;
  /** What is said while there is nobody. */
  readonly empty: string;
}

/** What was understood of a list of people, and which lines have to be put right. */
export function StaffLinesRead({ lines: { people, problems }, empty }: StaffLinesReadProps): ReactNode {
  const { t } = useTranslation('staff');
  const columns: Column<StaffLine>[] = [
    { title: t('staffNumber'), cell: ({ values }) => values.staffNumber },
    { title: t('name'), cell: ({ values }) => values.name },
    { title: t('role'), cell: ({ values }) => <RoleWords roles={values.roles} /> },
  ];
  return (
    <Section title={t('read', { people: people.length })}>
      {problems.map(({ line, code, words }) => (
        <Notice key={line} kind="warning">
          {t('inLine', { line, problem: t(`lineProblems.${code}`, { words }) })}
        </Notice>
      ))}
      {people.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <DataTable caption={t('readCaption')} columns={columns} rows={people} rowKey={({ line }) => line} />
      )}
    </Section>
  );
}
