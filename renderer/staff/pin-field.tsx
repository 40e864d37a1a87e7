import { TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import classes from './pin-field.module.css';

export interface PinFieldProps extends Pick<
  TextInputProps,
  'label' | 'description' | 'error' | 'size' | 'disabled'
> {
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A PIN being typed: digits only, shown as dots. Not a password field, so that no browser offers to keep the PIN of
 * one person on a screen that many use.
 */
export function PinField({ onChange, ...shown }: PinFieldProps): ReactNode {
  return (
    <TextInput
      {...shown}
      classNames={{ input: classes['digits'] ?? '' }}
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      onChange={({ currentTarget }) => onChange(digitsOf(currentTarget.value))}
    />
  );
}

/** An input method may give wide digits. */
function digitsOf(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\D/g, '');
}
