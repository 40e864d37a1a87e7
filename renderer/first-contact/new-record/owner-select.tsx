import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useColleagues } from '../people.tsx';

export interface OwnerSelectProps {
  readonly label: string;
  /** What stands for nobody in particular. */
  readonly nobody: string;
  readonly value: number | null;
  readonly onChange: (personId: number | null) => void;
}

/** 首问责任人: somebody who works here. */
export function OwnerSelect({ label, nobody, value, onChange }: OwnerSelectProps): ReactNode {
  const people = useColleagues().filter(({ active }) => active);
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      data={[
        { value: '', label: nobody },
        ...people.map(({ id, staffNumber, name }) => ({
          value: String(id),
          label: `${staffNumber} ${name}`,
        })),
      ]}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value) || null)}
    />
  );
}
