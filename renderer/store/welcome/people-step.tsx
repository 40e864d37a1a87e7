import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseStaffLines } from '../../../shared/staff/staff-lines.ts';
import { StaffLinesField } from '../../staff/staff-lines-field.tsx';
import { ManagerLine } from './manager-line.tsx';
import type { StepProps } from './step-props.ts';

/** 人员: typed, pasted or read from a sheet. The store manager's line is asked for where the list has none. */
export function PeopleStep({ draft, change, problems, insisted }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  const [problem] = problems;
  const addLine = (line: string): void => change({ people: `${line}\n${draft.people}` });
  return (
    <>
      <StaffLinesField
        text={draft.people}
        lines={parseStaffLines(draft.people)}
        onChange={(people) => change({ people })}
        empty={t('welcome.nobodyYet')}
        error={insisted && problem ? t(`welcome.problems.${problem.code}`, problem.details) : undefined}
      />
      {problems.some(({ code }) => code === 'no-manager') && <ManagerLine onAdd={addLine} />}
    </>
  );
}
