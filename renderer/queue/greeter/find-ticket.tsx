import { Button, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../../call/client-context.ts';
import { queueCalls } from '../calls.ts';
import classes from './find-ticket.module.css';

/** 查号: today's ticket of a number. @param onFound told its record id */
export function FindTicket({ onFound }: { readonly onFound: (ticketId: number) => void }): ReactNode {
  const { t } = useTranslation('queue');
  const client = useClient();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const number = text.trim().toUpperCase();
  const find = async (): Promise<void> => {
    const { ticketId } = await client.call(queueCalls.findTicket, { number });
    if (ticketId === null) setMissing(number);
    else onFound(ticketId);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (number.length >= 2) void find();
  };
  return (
    <form className={classes['form']} onSubmit={submit}>
      <TextInput
        label={t('greeter.number')}
        description={t('greeter.findHint')}
        error={missing !== null && missing === number && t('greeter.notFound', { number: missing })}
        value={text}
        maxLength={6}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit" variant="default" h="var(--target)">
        {t('greeter.find')}
      </Button>
    </form>
  );
}
