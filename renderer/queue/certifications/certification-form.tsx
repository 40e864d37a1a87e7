import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../shared/time/business-date.ts';
import { useCommand } from '../../call/use-command.ts';
import { useQueryOf } from '../../call/use-query-of.ts';
import { DateField } from '../../design/date-field.tsx';
import { EditForm } from '../../design/edit-form.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useToday } from '../../design/use-today.ts';
import { staffCalls } from '../../staff/calls.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { queueCalls } from '../calls.ts';

interface CertificationFields {
  readonly personId: string;
  /** `business 7` or `skill 2`. */
  readonly subject: string;
  readonly from: string;
  /** Empty for one without an end. */
  readonly until: string;
  readonly certifiedById: string;
  readonly number: string;
}

export interface CertificationFormProps {
  /** Whose it is, where the page says so already. */
  readonly personId?: number;
  readonly onDone: () => void;
}

/** One more certification: who, for what, from when until when, by whom. */
export function CertificationForm({ personId, onDone }: CertificationFormProps): ReactNode {
  const { t } = useTranslation('queue');
  const today = useToday();
  const edited = useEdited<CertificationFields>({
    personId: String(personId ?? ''),
    subject: '',
    from: today,
    until: addDays(today, 365),
    certifiedById: '',
    number: '',
  });
  const certify = useCommand(queueCalls.certify, { refusalShownInPlace: true, onDone });
  const { value, change } = edited;
  return (
    <EditForm
      edited={edited}
      command={certify}
      complete={[value.personId, value.subject, value.certifiedById].every((field) => field !== '')}
      onSave={(fields) => certify.mutate(valuesOf(fields))}
    >
      {personId === undefined && (
        <PersonSelect
          label={t('certifications.person')}
          value={value.personId}
          onChange={(id) => change({ personId: id })}
        />
      )}
      <SubjectSelect value={value.subject} onChange={(subject) => change({ subject })} />
      <DateField label={t('certifications.from')} value={value.from} onChange={(from) => change({ from })} />
      <Checkbox
        label={t('certifications.noEnd')}
        checked={value.until === ''}
        onChange={({ currentTarget }) =>
          change({ until: currentTarget.checked ? '' : addDays(value.from, 365) })
        }
      />
      {value.until !== '' && (
        <DateField
          label={t('certifications.until')}
          value={value.until}
          from={value.from}
          onChange={(until) => change({ until })}
        />
      )}
      <PersonSelect
        label={t('certifications.by')}
        value={value.certifiedById}
        onChange={(id) => change({ certifiedById: id })}
      />
      <TextInput
        label={t('certifications.number')}
        value={value.number}
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
    </EditForm>
  );
}

function valuesOf({ personId, subject, from, until, certifiedById, number }: CertificationFields) {
  const [kind = '', id = ''] = subject.split(' ');
  return {
    personId: Number(personId),
    subject: { kind: kind === 'skill' ? ('skill' as const) : ('business' as const), id: Number(id) },
    from,
    until: until === '' ? null : until,
    certifiedById: Number(certifiedById),
    number: number.trim() === '' ? null : number,
  };
}

interface SelectProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function PersonSelect({ label, value, onChange }: SelectProps & { readonly label: string }): ReactNode {
  const people = useQueryOf(staffCalls.people, {});
  return (
    <NativeSelect
      label={label}
      value={value}
      data={[
        { value: '', label: '' },
        ...(people.data ?? [])
          .filter(({ active }) => active)
          .map(({ id, name, staffNumber }) => ({ value: String(id), label: `${name} ${staffNumber}` })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function SubjectSelect({ value, onChange }: SelectProps): ReactNode {
  const { t } = useTranslation('queue');
  const nameOf = useNameOf();
  const { data } = useQueryOf(queueCalls.certifiable, {});
  return (
    <NativeSelect
      label={t('certifications.subject')}
      value={value}
      data={[
        { value: '', label: '' },
        {
          group: t('certifications.business'),
          items: (data?.businesses ?? []).map(({ id, code, name }) => ({
            value: `business ${id}`,
            label: `${code} ${nameOf(name)}`,
          })),
        },
        {
          group: t('certifications.skill'),
          items: (data?.skills ?? []).map(({ id, name }) => ({ value: `skill ${id}`, label: nameOf(name) })),
        },
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
