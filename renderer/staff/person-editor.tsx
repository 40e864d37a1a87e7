import { Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Person,
  type PersonRole,
  type PersonValues,
  personRoles,
  personValues,
} from '../../shared/staff/person.ts';
import type { PinState } from '../../shared/staff/sign-in-contract.ts';
import { useCommand } from '../call/use-command.ts';
import { EditForm } from '../design/edit-form.tsx';
import { useEdited } from '../design/use-edited.ts';
import { staffCalls } from './calls.ts';
import { PersonLeaving } from './person-leaving.tsx';
import { PersonPin } from './person-pin.tsx';

function valuesOf({ staffNumber, name, roles }: PersonValues): PersonValues {
  return { staffNumber, name, roles };
}

/** One person: staff number, name and roles. Who leaves is kept, since records refer to them. */
export function PersonEditor({
  person,
  pin,
}: {
  readonly person: Person;
  readonly pin: PinState;
}): ReactNode {
  const { id, name, active } = person;
  const edited = useEdited(valuesOf(person));
  const save = useCommand(staffCalls.changePerson, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(valuesOf(saved)),
  });
  return (
    <>
      <EditForm
        title={name}
        edited={edited}
        command={save}
        complete={personValues.safeParse(edited.value).success}
        onSave={(values) => save.mutate({ id, ...values })}
        acts={<PersonLeaving person={person} />}
      >
        <PersonFields value={edited.value} onChange={edited.change} />
      </EditForm>
      {active && <PersonPin key={id} person={person} state={pin} />}
    </>
  );
}

/** Somebody new. */
export function NewPerson({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('staff');
  const edited = useEdited<PersonValues>({ staffNumber: '', name: '', roles: ['clerk'] });
  const add = useCommand(staffCalls.addPerson, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('new')}
      edited={edited}
      command={add}
      complete={personValues.safeParse(edited.value).success}
      onSave={(values) => add.mutate(values)}
    >
      <PersonFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface PersonFieldsProps {
  readonly value: PersonValues;
  readonly onChange: (to: Partial<PersonValues>) => void;
}

function PersonFields({ value: { staffNumber, name, roles }, onChange }: PersonFieldsProps): ReactNode {
  const { t } = useTranslation('staff');
  return (
    <>
      <TextInput
        label={t('staffNumber')}
        value={staffNumber}
        onChange={({ currentTarget }) => onChange({ staffNumber: currentTarget.value })}
      />
      <TextInput
        label={t('name')}
        value={name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <Checkbox.Group
        label={t('role')}
        value={roles}
        onChange={(chosen) => onChange({ roles: inUsualOrder(chosen) })}
      >
        {personRoles.map((role) => (
          <Checkbox key={role} mt="xs" value={role} label={t(`roles.${role}`)} />
        ))}
      </Checkbox.Group>
    </>
  );
}

function inUsualOrder(chosen: readonly string[]): PersonRole[] {
  return personRoles.filter((role) => chosen.includes(role));
}
