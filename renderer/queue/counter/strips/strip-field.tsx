import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useState } from 'react';
import { useDesk } from '../desk-context.ts';
import classes from './strip-field.module.css';

export interface StripFieldProps {
  readonly label: string;
  /** What to type, and that 回车 goes on. */
  readonly hint?: ReactNode;
  readonly initial?: string;
  readonly error?: ReactNode;
  readonly maxLength: number;
  /** After each change. */
  readonly onType?: (text: string) => void;
  /** 回车, with what stands in the field. */
  readonly onEnter: (text: string) => void;
}

/** A field in a strip. It has the focus at once; while one types in it no key of the counter works, Esc closes the strip. */
export function StripField(props: StripFieldProps): ReactNode {
  const { label, hint, initial = '', error, maxLength, onType, onEnter } = props;
  const { close } = useDesk();
  const [text, setText] = useState(initial);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onEnter(text.trim());
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        className={classes['field'] ?? ''}
        label={label}
        description={hint}
        error={error}
        value={text}
        maxLength={maxLength}
        autoComplete="off"
        // The strip was opened with a key in order to write here.
        ref={focused}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onType?.(value);
        }}
      />
    </form>
  );
}

/** Focuses a field as soon as it is there, with its text selected. */
function focused(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
