import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/staff/person.ts';
import { useCommand } from '../call/use-command.ts';
import { staffCalls } from './calls.ts';
import classes from './person-pin.module.css';

/** 停用 at once, for a reason; and back again. Who leaves is kept, since records refer to them. */
export function PersonLeaving({ person: { id, active } }: { readonly person: Person }): ReactNode {
  const { t } = useTranslation('staff');
  const [reason, setReason] = useState<string | null>(null);
  const setActive = useCommand(staffCalls.setPersonActive, { onDone: () => setReason(null) });
  if (!active) {
    return (
      <Button variant="default" onClick={() => setActive.mutate({ id, active: true })}>
        {t('comeBack')}
      </Button>
    );
  }
  if (reason === null) {
    return (
      <Button variant="default" onClick={() => setReason('')}>
        {t('leave')}
      </Button>
    );
  }
  const ready = reason.trim().length >= 2;
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !setActive.isPending) setActive.mutate({ id, active: false, reason });
      }}
    >
      <TextInput
        label={t('leaving.reason')}
        description={t('leaving.hint')}
        maxLength={200}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" color="red.9" disabled={!ready} loading={setActive.isPending}>
        {t('leaving.act')}
      </Button>
    </form>
  );
}
