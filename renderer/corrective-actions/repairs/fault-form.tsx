import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RepairValues, repairKinds } from '../../../shared/corrective-actions/repair.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DateField } from '../../design/date-field.tsx';
import { useToday } from '../../design/use-today.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { correctiveActionsCalls } from '../calls.ts';
import classes from '../../design/form.module.css';

export interface FaultFormProps {
  /** The action that goes on hold for it, or null. */
  readonly actionId: number | null;
  readonly onReported: () => void;
}

/** 报修: which thing, what is wrong, to whom it was reported and for when it was promised. */
export function FaultForm({ actionId, onReported }: FaultFormProps): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const today = useToday();
  const [fault, setFault] = useState<RepairValues>(() => ({
    kind: 'kiosk',
    thing: '',
    fault: '',
    reportedTo: '',
    promisedOn: addDays(today, 3),
    actionId,
  }));
  const change = (to: Partial<RepairValues>): void => setFault((before) => ({ ...before, ...to }));
  const report = useCommand(correctiveActionsCalls.reportFault, { onDone: onReported });
  const complete = [fault.thing, fault.fault, fault.reportedTo].every((words) => words.trim() !== '');
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (complete) report.mutate(fault);
  };
  const words = (name: 'thing' | 'fault' | 'reportedTo', maxLength: number): ReactNode => (
    <TextInput
      label={t(`repair.${name}`)}
      placeholder={t(`repair.${name}Hint`)}
      maxLength={maxLength}
      value={fault[name]}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
  return (
    <form className={classes['form']} onSubmit={save}>
      {actionId !== null && <ForAction actionId={actionId} />}
      <NativeSelect
        label={t('repair.kind')}
        value={fault.kind}
        onChange={({ currentTarget: { value } }) =>
          change({ kind: repairKinds.find((kind) => kind === value) ?? 'other' })
        }
        data={repairKinds.map((value) => ({ value, label: t(`repair.kinds.${value}`) }))}
      />
      {words('thing', 100)}
      {words('fault', 400)}
      {words('reportedTo', 100)}
      <DateField
        label={t('repair.promisedOn')}
        value={fault.promisedOn ?? today}
        from={today}
        onChange={(promisedOn) => change({ promisedOn })}
      />
      <Button
        type="submit"
        className={classes['primary']}
        h="var(--target)"
        disabled={!complete}
        loading={report.isPending}
      >
        {t('repair.report')}
      </Button>
    </form>
  );
}

function ForAction({ actionId }: { readonly actionId: number }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const nameOf = useNameOf();
  const action = useQueryOf(correctiveActionsCalls.action, { actionId }).data;
  return action ? <p>{t('repair.forAction', { title: nameOf(action.title) })}</p> : null;
}
