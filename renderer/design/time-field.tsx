import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';

export interface TimeFieldProps {
  /** For those who hear it: the row says it for the others. */
  readonly label: string;
  /** As it is written; `08:30` when it is right. */
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

/** A time of day on 24 hours, the same on every machine, whatever its own habits. */
export function TimeField({ label, value, wrong, onChange }: TimeFieldProps): ReactNode {
  return (
    <TextInput
      aria-label={label}
      error={wrong}
      inputMode="numeric"
      maxLength={5}
      placeholder="08:30"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value.replace(':', ':'))}
      onBlur={() => onChange(withColon(value))}
    />
  );
}

/** `830`, `0830` and `8:30` are meant as `08:30`. */
function withColon(value: string): string {
  const [, hours, minutes] = /^(\d{1,2}):?(\d{2})$/.exec(value.trim()) ?? [];
  return hours === undefined || minutes === undefined ? value : `${hours.padStart(2, '0')}:${minutes}`;
}
