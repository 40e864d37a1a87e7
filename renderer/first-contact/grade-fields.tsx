import { Checkbox, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ComplaintCategory,
  type ComplaintGrade,
  type ComplaintLevel,
  complaintCategories,
  complaintLevels,
} from '../../shared/first-contact/complaint.ts';
import { FieldPair } from '../design/field-pair.tsx';

export interface GradeFieldsProps {
  readonly grade: ComplaintGrade;
  readonly onChange: (grade: ComplaintGrade) => void;
}

/** 投诉定级: what it is about, how high it stands, and whether they may go above the hall. */
export function GradeFields({ grade, onChange }: GradeFieldsProps): ReactNode {
  const { t } = useTranslation('first-contact');
  return (
    <>
      <FieldPair>
        <NativeSelect
          label={t('grade.category')}
          data={complaintCategories.map((value) => ({ value, label: t(`categories.${value}`) }))}
          value={grade.category}
          onChange={({ currentTarget }) =>
            onChange({ ...grade, category: currentTarget.value as ComplaintCategory })
          }
        />
        <NativeSelect
          label={t('grade.level')}
          data={complaintLevels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          value={grade.level}
          onChange={({ currentTarget }) =>
            onChange({ ...grade, level: currentTarget.value as ComplaintLevel })
          }
        />
      </FieldPair>
      <Checkbox
        label={t('grade.bypassRisk')}
        checked={grade.bypassRisk}
        onChange={({ currentTarget }) => onChange({ ...grade, bypassRisk: currentTarget.checked })}
      />
    </>
  );
}
