import { Button, Textarea } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { DateField } from '../../design/date-field.tsx';
import { useToday } from '../../design/use-today.ts';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';

/** 挂账: what the hall cannot do itself, with a reason and the day on which it comes back. */
export function ParkForm({ actionId }: { readonly actionId: number }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(() => addDays(today, 14));
  const park = useCommand(correctiveActionsCalls.park);
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') park.mutate({ actionId, reason, until });
  };
  return (
    <form className={classes['form']} onSubmit={save}>
      <p className={classes['soft']}>{t('action.parkHint')}</p>
      <Textarea
        label={t('action.parkReason')}
        autosize
        minRows={1}
        maxLength={400}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <DateField label={t('action.until')} value={until} from={addDays(today, 1)} onChange={setUntil} />
      <Button
        type="submit"
        variant="default"
        h="var(--target)"
        disabled={reason.trim() === ''}
        loading={park.isPending}
      >
        {t('action.park')}
      </Button>
    </form>
  );
}
