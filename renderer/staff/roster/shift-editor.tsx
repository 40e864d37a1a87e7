import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Shift, type ShiftKind, shiftKinds, shiftValues } from '../../../shared/staff/shift.ts';
import { useCommand } from '../../call/use-command.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { staffCalls } from '../calls.ts';
import { type ShiftFieldValues, fieldsOfShift, noShift, valuesOfFields } from './shift-fields.ts';

/** One shift. Its kind stays: past days would change their meaning. */
export function ShiftEditor({ shift }: { readonly shift: Shift }): ReactNode {
  const { t, i18n } = useTranslation('staff');
  const { id, active, name } = shift;
  const edited = useEdited(fieldsOfShift(shift));
  const save = useCommand(staffCalls.changeShift, {
    refusalShownInPlace: true,
    onDone: (saved) => edited.undo(fieldsOfShift(saved)),
  });
  const setActive = useCommand(staffCalls.setShiftActive);
  const values = shiftValues.safeParse(valuesOfFields(edited.value));
  return (
    <EditForm
      title={i18n.language === 'en' ? (name.en ?? name.zh) : name.zh}
      edited={edited}
      command={save}
      complete={values.success}
      onSave={() => values.success && save.mutate({ id, values: values.data })}
      acts={
        <Button variant="default" onClick={() => setActive.mutate({ id, active: !active })}>
          {active ? t('roster.shifts.takeOut') : t('roster.shifts.takeIn')}
        </Button>
      }
    >
      <ShiftFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

/** One more shift. */
export function NewShift({ onAdded }: { readonly onAdded: (id: number) => void }): ReactNode {
  const { t } = useTranslation('staff');
  const edited = useEdited(noShift);
  const add = useCommand(staffCalls.addShift, {
    refusalShownInPlace: true,
    onDone: ({ id }) => onAdded(id),
  });
  const values = shiftValues.safeParse(valuesOfFields(edited.value));
  return (
    <EditForm
      title={t('roster.shifts.new')}
      edited={edited}
      command={add}
      complete={values.success}
      onSave={() => values.success && add.mutate({ values: values.data })}
    >
      <NativeSelect
        label={t('roster.shifts.kind')}
        value={edited.value.kind}
        data={shiftKinds.map((kind) => ({ value: kind, label: t(`roster.kinds.${kind}`) }))}
        onChange={({ currentTarget }) => edited.change({ kind: currentTarget.value as ShiftKind })}
      />
      <ShiftFields value={edited.value} onChange={edited.change} />
    </EditForm>
  );
}

interface ShiftFieldsProps {
  readonly value: ShiftFieldValues;
  readonly onChange: (to: Partial<ShiftFieldValues>) => void;
}

function ShiftFields({ value, onChange }: ShiftFieldsProps): ReactNode {
  const { t } = useTranslation('staff');
  const field = (key: 'code' | 'startsAt' | 'endsAt'): ReactNode => (
    <TextInput
      label={t(`roster.shifts.${key}`)}
      value={value[key]}
      onChange={({ currentTarget }) => onChange({ [key]: currentTarget.value })}
    />
  );
  return (
    <>
      <NameFields
        label={t('roster.shifts.name')}
        labelEn={t('roster.shifts.nameEn')}
        zh={value.zh}
        en={value.en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <NameFields
        label={t('roster.shifts.shortWord')}
        labelEn={t('roster.shifts.shortWordEn')}
        zh={value.shortZh}
        en={value.shortEn}
        onChange={(shortZh, shortEn) => onChange({ shortZh, shortEn })}
      />
      {field('code')}
      {value.kind === 'work' && (
        <FieldPair>
          {field('startsAt')}
          {field('endsAt')}
        </FieldPair>
      )}
    </>
  );
}
