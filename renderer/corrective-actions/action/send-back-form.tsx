import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';

/** 退回: not right yet, and why. The reason is asked for only when it is wanted. */
export function SendBackForm({ actionId }: { readonly actionId: number }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const sendBack = useCommand(correctiveActionsCalls.sendBack);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') sendBack.mutate({ actionId, reason });
  };
  if (!asked) {
    return (
      <Button
        className={classes['primary']}
        variant="default"
        h="var(--target)"
        onClick={() => setAsked(true)}
      >
        {t('action.sendBack')}
      </Button>
    );
  }
  return (
    <form className={classes['form']} onSubmit={save}>
      <Textarea
        data-autofocus
        label={t('action.reason')}
        placeholder={t('action.reasonHint')}
        autosize
        minRows={2}
        maxLength={400}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        h="var(--target)"
        disabled={reason.trim() === ''}
        loading={sendBack.isPending}
      >
        {t('action.sendBack')}
      </Button>
    </form>
  );
}
