import { Button, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department, DepartmentValues } from '../../../shared/first-contact/department.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import { firstContactCalls } from '../calls.ts';

/** A department as it is typed. */
interface Written {
  readonly zh: string;
  readonly en: string;
  readonly aName: string;
  readonly aPhone: string;
  readonly bName: string;
  readonly bPhone: string;
  readonly matters: string;
  readonly answersWithin: number;
}

const blank: Written = {
  zh: '',
  en: '',
  aName: '',
  aPhone: '',
  bName: '',
  bPhone: '',
  matters: '',
  answersWithin: 2,
};

/** One department. */
export function DepartmentEditor({ department }: { readonly department: Department }): ReactNode {
  const { t } = useTranslation('first-contact');
  const nameOf = useNameOf();
  const { id, active } = department;
  const edited = useEdited(writtenOf(department));
  const save = useCommand(firstContactCalls.changeDepartment, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(writtenOf(saved)),
  });
  return (
    <EditForm
      title={nameOf(department.name)}
      edited={edited}
      command={save}
      complete={isComplete(edited.value)}
      onSave={(written) => save.mutate({ id, active, ...valuesOf(written) })}
      acts={
        <Button variant="default" onClick={() => save.mutate({ ...department, active: !active })}>
          {t(active ? 'departments.deactivate' : 'departments.reactivate')}
        </Button>
      }
    >
      <DepartmentFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

/** One more department. */
export function NewDepartment({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('first-contact');
  const edited = useEdited(blank);
  const add = useCommand(firstContactCalls.addDepartment, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  return (
    <EditForm
      title={t('departments.new')}
      edited={edited}
      command={add}
      complete={isComplete(edited.value)}
      onSave={(written) => add.mutate(valuesOf(written))}
    >
      <DepartmentFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface FieldsProps {
  readonly value: Written;
  readonly onChange: (to: Partial<Written>) => void;
}

function DepartmentFields({ value, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation('first-contact');
  const line = (name: Exclude<keyof Written, 'answersWithin'>, label: string, hint?: string): ReactNode => (
    <TextInput
      label={label}
      description={hint}
      value={value[name]}
      onChange={({ currentTarget }) => onChange({ [name]: currentTarget.value })}
    />
  );
  return (
    <>
      <FieldPair>
        {line('zh', t('departments.name'))}
        {line('en', t('departments.nameEn'))}
      </FieldPair>
      {line('matters', t('departments.matters'), t('departments.mattersHint'))}
      <FieldPair>
        {line('aName', t('departments.aRole'))}
        {line('aPhone', t('departments.aPhone'))}
      </FieldPair>
      <FieldPair>
        {line('bName', t('departments.bRole'))}
        {line('bPhone', t('departments.bPhone'))}
      </FieldPair>
      <NumberInput
        label={t('departments.answersWithin')}
        min={0}
        max={60}
        allowDecimal={false}
        value={value.answersWithin}
        onChange={(days) => onChange({ answersWithin: Number(days) })}
      />
    </>
  );
}

function writtenOf({ name, aRole, bRole, matters, answersWithin }: Department): Written {
  return {
    zh: name.zh,
    en: name.en ?? '',
    aName: aRole?.name ?? '',
    aPhone: aRole?.phone ?? '',
    bName: bRole?.name ?? '',
    bPhone: bRole?.phone ?? '',
    matters: matters.join('，'),
    answersWithin,
  };
}

function valuesOf({
  zh,
  en,
  aName,
  aPhone,
  bName,
  bPhone,
  matters,
  answersWithin,
}: Written): DepartmentValues {
  const role = (name: string, phone: string): DepartmentValues['aRole'] =>
    name.trim() === '' ? null : { name: name.trim(), phone: phone.trim() };
  const words = matters.split(/[,，、;；\s]+/u).filter((word) => word !== '');
  return {
    name: localNameOf(zh, en),
    aRole: role(aName, aPhone),
    bRole: role(bName, bPhone),
    matters: [...new Set(words)],
    answersWithin,
  };
}

function isComplete({ zh, aName, aPhone, bName, bPhone }: Written): boolean {
  const roleFits = (name: string, phone: string): boolean => name.trim() === '' || phone.trim().length >= 3;
  return zh.trim() !== '' && roleFits(aName, aPhone) && roleFits(bName, bPhone);
}
