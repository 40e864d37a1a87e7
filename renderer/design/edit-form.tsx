import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalText } from '../call/refusal-text.tsx';
import type { CallError } from '../call/refused-error.ts';
import { Notice } from './notice.tsx';
import { Section } from './section.tsx';
import type { Edited } from './use-edited.ts';
import classes from './edit-form.module.css';

export interface EditFormProps<T extends object> {
  /** What is being changed, where the page's title does not say so. */
  readonly title?: string;
  readonly aside?: ReactNode;
  readonly edited: Edited<T>;
  /** The command that saves; its refusals are shown here, below the fields. */
  readonly command: Pick<
    UseMutationResult<unknown, CallError, never>,
    'isPending' | 'isSuccess' | 'error' | 'reset'
  >;
  readonly onSave: (value: T) => void;
  /** False while something is missing without which it cannot be saved. */
  readonly complete?: boolean;
  /** What else can be done with it, below. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that are saved together: 回车 saves, and until then what was changed can be taken back. */
export function EditForm<T extends object>(props: EditFormProps<T>): ReactNode {
  const { title, aside, edited, command, onSave, complete = true, acts, children } = props;
  const savable = edited.changed && complete;
  const fields = (
    <>
      <form
        className={classes['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (savable) onSave(edited.value);
        }}
      >
        {children}
        {command.error && (
          <Notice kind="danger">
            <RefusalText error={command.error} />
          </Notice>
        )}
        <Foot {...props} savable={savable} />
      </form>
      {acts ? <div className={classes['acts']}>{acts}</div> : null}
    </>
  );
  return title === undefined ? (
    fields
  ) : (
    <Section title={title} aside={aside}>
      {fields}
    </Section>
  );
}

function Foot<T extends object>({
  edited,
  command,
  savable,
}: EditFormProps<T> & { readonly savable: boolean }): ReactNode {
  const { t } = useTranslation('design');
  const undo = (): void => {
    edited.undo();
    command.reset();
  };
  return (
    <div className={classes['foot']}>
      <Button type="submit" disabled={!savable} loading={command.isPending}>
        {t('edit.save')}
      </Button>
      {edited.changed && (
        <Button variant="subtle" onClick={undo}>
          {t('edit.undo')}
        </Button>
      )}
      <output className={classes['saved']}>
        {command.isSuccess && !edited.changed ? t('edit.saved') : ''}
      </output>
    </div>
  );
}
