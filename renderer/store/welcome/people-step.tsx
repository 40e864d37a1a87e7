import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { parseStaffLines } from '../../../shared/staff/staff-lines.ts';
import { StaffLinesField } from '../../staff/staff-lines-field.tsx';
import type { StepProps } from './step-props.ts';

/** 人员: typed, pasted or read from a sheet. */
export function PeopleStep({ draft, change, problems: [problem], insisted }: StepProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <StaffLinesField
      text={draft.people}
      lines={parseStaffLines(draft.people)}
      onChange={(people) => change({ people })}
      empty={t('welcome.nobodyYet')}
      error={insisted && problem ? t(`welcome.problems.${problem.code}`, problem.details) : undefined}
    />
  );
}
