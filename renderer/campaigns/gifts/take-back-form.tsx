import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../call/use-command.ts';
import { campaignsCalls } from '../calls.ts';
import classes from '../campaigns.module.css';

export interface TakeBackFormProps {
  readonly moveId: number;
  readonly onDone: () => void;
}

/** 冲正: why, and one more row. */
export function TakeBackForm({ moveId, onDone }: TakeBackFormProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const [words, setWords] = useState('');
  const takeBack = useCommand(campaignsCalls.takeBackMove, { onDone });
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') takeBack.mutate({ moveId, words });
  };
  return (
    <form className={classes['fields']} onSubmit={save}>
      <TextInput
        label={t('ledgerActs.takeBackTitle', { row: moveId })}
        description={t('ledgerActs.takeBackHint')}
        placeholder={t('ledgerActs.reason')}
        maxLength={200}
        autoComplete="off"
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        h="var(--target)"
        disabled={words.trim() === ''}
        loading={takeBack.isPending}
      >
        {t('ledgerActs.takeBack')}
      </Button>
    </form>
  );
}
