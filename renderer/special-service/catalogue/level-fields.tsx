import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { approvalLevel } from '../../../shared/special-service/catalogue.ts';
import { fenOf } from '../../../shared/special-service/yuan.ts';
import { FieldPair } from '../../design/field-pair.tsx';
import type { LevelDraft } from './entry-draft.ts';
import { WordsFields } from './words-fields.tsx';

const deciders = approvalLevel.shape.by.options;

export interface LevelFieldsProps {
  readonly line: LevelDraft;
  /** From 1. */
  readonly number: number;
  readonly onChange: (to: LevelDraft) => void;
}

/** 审批链: who decides at a level, and up to which amount a case goes no further. */
export function LevelFields({ line, number, onChange }: LevelFieldsProps): ReactNode {
  const { t } = useTranslation('special-service');
  const change = (to: Partial<LevelDraft>): void => onChange({ ...line, ...to });
  const isWrong = line.yuan.trim() !== '' && fenOf(line.yuan) === null;
  return (
    <>
      <WordsFields
        label={t('catalogue.level', { number })}
        value={line.name}
        onChange={(name) => change({ name })}
      />
      <FieldPair>
        <NativeSelect
          label={t('catalogue.decidedBy')}
          data={deciders.map((value) => ({ value, label: t(`levels.${value}`) }))}
          value={line.by}
          onChange={({ currentTarget }) => {
            const by = deciders.find((value) => value === currentTarget.value);
            if (by) change({ by });
          }}
        />
        <TextInput
          label={t('catalogue.upTo')}
          placeholder={t('catalogue.wholeChain')}
          inputMode="decimal"
          value={line.yuan}
          error={isWrong && t('new.amountWrong')}
          onChange={({ currentTarget }) => change({ yuan: currentTarget.value })}
        />
      </FieldPair>
    </>
  );
}
