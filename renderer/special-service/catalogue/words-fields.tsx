import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldPair } from '../../design/field-pair.tsx';
import type { WordsDraft } from './entry-draft.ts';

export interface WordsFieldsProps {
  readonly label: string;
  readonly value: WordsDraft;
  readonly onChange: (to: WordsDraft) => void;
}

/** Words in Chinese, and beside them in English where somebody gives them. */
export function WordsFields({ label, value, onChange }: WordsFieldsProps): ReactNode {
  const { t } = useTranslation('special-service');
  return (
    <FieldPair>
      <TextInput
        label={label}
        maxLength={60}
        value={value.zh}
        onChange={({ currentTarget }) => onChange({ ...value, zh: currentTarget.value })}
      />
      <TextInput
        label={t('catalogue.inEnglish', { name: label })}
        maxLength={120}
        value={value.en}
        onChange={({ currentTarget }) => onChange({ ...value, en: currentTarget.value })}
      />
    </FieldPair>
  );
}
