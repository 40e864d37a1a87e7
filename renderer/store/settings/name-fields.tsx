import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

export interface NameFieldsProps {
  readonly label: string;
  readonly labelEn: string;
  readonly description?: string;
  /** True where there may be no name at all; English is then asked for only beside a Chinese one. */
  readonly optional?: boolean;
  readonly zh: string;
  readonly en: string;
  readonly onChange: (zh: string, en: string) => void;
}

/** A name that the store edits: Chinese, and English where there is one. */
export function NameFields(props: NameFieldsProps): ReactNode {
  const { label, labelEn, description, optional = false, zh, en, onChange } = props;
  return (
    <>
      <TextInput
        label={label}
        description={description}
        value={zh}
        onChange={({ currentTarget }) => onChange(currentTarget.value, en)}
      />
      {(!optional || zh.trim() !== '') && (
        <TextInput
          label={labelEn}
          value={en}
          onChange={({ currentTarget }) => onChange(zh, currentTarget.value)}
        />
      )}
    </>
  );
}
