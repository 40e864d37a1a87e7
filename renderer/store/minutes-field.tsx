import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { quietField } from '../design/quiet-field.ts';

export interface MinutesFieldProps {
  /** For those who hear it: the column's title stands above it for the others. */
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
  readonly disabled?: boolean;
}

/** Minutes in a table's cell; empty where there is no limit. */
export function MinutesField({ label, value, onChange, disabled = false }: MinutesFieldProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <NumberInput
      classNames={quietField}
      styles={{ input: { textAlign: 'end' } }}
      aria-label={label}
      placeholder={t('unlimited')}
      disabled={disabled}
      w="5rem"
      ml="auto"
      min={1}
      max={600}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      hideControls
      value={value ?? ''}
      onChange={(minutes) => onChange(typeof minutes === 'number' ? minutes : null)}
    />
  );
}
