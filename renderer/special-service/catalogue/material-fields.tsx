import { NativeSelect, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { material } from '../../../shared/special-service/catalogue.ts';
import { FieldPair } from '../../design/field-pair.tsx';
import type { MaterialDraft } from './entry-draft.ts';
import { WordsFields } from './words-fields.tsx';

const forms = material.shape.form.options;

export interface MaterialFieldsProps {
  readonly line: MaterialDraft;
  /** From 1. */
  readonly number: number;
  readonly onChange: (to: MaterialDraft) => void;
}

/** 材料: what to bring, original or copy, how many, how long it is valid and where to get it. */
export function MaterialFields({ line, number, onChange }: MaterialFieldsProps): ReactNode {
  const { t } = useTranslation('special-service');
  const change = (to: Partial<MaterialDraft>): void => onChange({ ...line, ...to });
  return (
    <>
      <WordsFields
        label={t('catalogue.material', { number })}
        value={line.name}
        onChange={(name) => change({ name })}
      />
      <FieldPair>
        <NativeSelect
          label={t('catalogue.form')}
          data={forms.map((value) => ({ value, label: t(`forms.${value}`) }))}
          value={line.form}
          onChange={({ currentTarget }) => {
            const form = forms.find((value) => value === currentTarget.value);
            if (form) change({ form });
          }}
        />
        <NumberInput
          label={t('catalogue.count')}
          min={1}
          max={20}
          allowDecimal={false}
          clampBehavior="strict"
          value={line.count}
          onChange={(count) => typeof count === 'number' && change({ count })}
        />
      </FieldPair>
      <WordsFields
        label={t('catalogue.validity')}
        value={line.validity}
        onChange={(validity) => change({ validity })}
      />
      <WordsFields
        label={t('catalogue.whereToGet')}
        value={line.whereToGet}
        onChange={(whereToGet) => change({ whereToGet })}
      />
    </>
  );
}
