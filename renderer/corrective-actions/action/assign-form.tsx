import { NativeSelect } from '@mantine/core';
import { type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { lastDayOf } from '../../../shared/corrective-actions/groups.ts';
import type { ActionDetail } from '../../../shared/corrective-actions/views.ts';
import { useCommand } from '../../call/use-command.ts';
import { DateField } from '../../design/date-field.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { useTimeZone } from '../../design/time-zone-context.ts';
import { useEdited } from '../../design/use-edited.ts';
import { useToday } from '../../design/use-today.ts';
import { correctiveActionsCalls } from '../calls.ts';
import { PeopleContext } from '../people-context.ts';

/** 责任人和期限, set by those who answer for the hall. */
export function AssignForm({ action }: { readonly action: ActionDetail }): ReactNode {
  const { t } = useTranslation('corrective-actions');
  const saved = { ownerId: action.ownerId, lastDay: lastDayOf(action, useTimeZone()) };
  const edited = useEdited(saved);
  const { ownerId, lastDay } = edited.value;
  const assign = useCommand(correctiveActionsCalls.assign, { refusalShownInPlace: true });
  return (
    <EditForm
      edited={edited}
      command={assign}
      onSave={() =>
        assign.mutate({ actionId: action.id, ownerId, ...(lastDay !== saved.lastDay && { lastDay }) })
      }
    >
      <OwnerSelect
        label={t('action.owner')}
        nobody={t('action.nobody')}
        value={ownerId}
        onChange={(owner) => edited.change({ ownerId: owner })}
      />
      <DateField
        label={t('action.lastDay')}
        value={lastDay}
        from={useToday()}
        onChange={(day) => edited.change({ lastDay: day })}
      />
    </EditForm>
  );
}

export interface OwnerSelectProps {
  readonly label: string;
  /** What stands for nobody. */
  readonly nobody: string;
  readonly value: number | null;
  readonly onChange: (ownerId: number | null) => void;
}

/** 责任人: somebody who works here, or nobody yet. */
export function OwnerSelect({ label, nobody, value, onChange }: OwnerSelectProps): ReactNode {
  const people = useContext(PeopleContext).filter(({ id, active }) => active || id === value);
  return (
    <NativeSelect
      label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value) || null)}
      data={[
        { value: '', label: nobody },
        ...people.map(({ id, staffNumber, name }) => ({
          value: String(id),
          label: `${staffNumber} ${name}`,
        })),
      ]}
    />
  );
}
