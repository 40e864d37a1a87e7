import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import classes from '../design/form.module.css';

export interface WordsFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What the button says. */
  readonly act: string;
  readonly primary?: boolean;
  /** True where nothing needs to be written. */
  readonly optional?: boolean;
  readonly busy: boolean;
  readonly onSave: (words: string) => void;
  /** Fields above the words. */
  readonly children?: ReactNode;
  /** False while something above is still to be chosen. */
  readonly complete?: boolean;
}

/** A few words and one button: most of what is done with a record. */
export function WordsForm(props: WordsFormProps): ReactNode {
  const {
    label,
    hint,
    act,
    primary = false,
    optional = false,
    busy,
    onSave,
    children,
    complete = true,
  } = props;
  const [words, setWords] = useState('');
  const isReady = complete && (optional || words.trim() !== '');
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isReady) onSave(words.trim());
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      {children}
      <Textarea
        label={label}
        description={hint}
        autosize
        minRows={2}
        maxLength={400}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button
        type="submit"
        className={classes['primary']}
        variant={primary ? 'filled' : 'default'}
        h="var(--target)"
        disabled={!isReady}
        loading={busy}
      >
        {act}
      </Button>
    </form>
  );
}
