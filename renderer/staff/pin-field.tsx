import { TextInput } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import classes from './pin-field.module.css';

export interface PinFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly error?: string | undefined;
  readonly size?: 'sm' | 'md';
  readonly focusAtOnce?: boolean;
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/**
 * A PIN being typed: digits only, shown as dots. Not a password field, so that no browser offers to keep the PIN of
 * one person on a screen that many use.
 */
export function PinField({ focusAtOnce = false, onChange, ref, ...shown }: PinFieldProps): ReactNode {
  const own = useRef<HTMLInputElement>(null);
  const field = useMergedRef(own, ref);
  useEffect(() => {
    if (focusAtOnce) own.current?.focus();
  }, [focusAtOnce]);
  return (
    <TextInput
      {...shown}
      ref={field}
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
