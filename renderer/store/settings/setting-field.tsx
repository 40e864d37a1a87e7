import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalName } from '../../../shared/store/local-name.ts';
import type { SettingView } from '../../../shared/store/setting.ts';
import { NameFields } from './name-fields.tsx';
import { useSettingWords } from './use-setting-words.ts';

export interface SettingFieldProps {
  readonly setting: SettingView;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** The field of a setting's value, as what it may be asks for. */
export function SettingField({ setting, value, onChange }: SettingFieldProps): ReactNode {
  const { t } = useTranslation('store');
  const { valueWords } = useSettingWords()(setting);
  const label = t('pages.rules.newValue');
  const { form, unit } = setting;
  switch (form.kind) {
    case 'number':
      return (
        <NumberInput
          label={label}
          {...(form.least === null ? {} : { min: form.least })}
          {...(form.most === null ? {} : { max: form.most })}
          clampBehavior="strict"
          allowDecimal={!form.whole}
          suffix={unit === null ? '' : ` ${t(`units.${unit}`)}`}
          value={value as number | string}
          onChange={onChange}
        />
      );
    case 'name':
      return <NameSettingField value={value as LocalName} onChange={onChange} />;
    case 'switch':
      return (
        <Checkbox
          label={label}
          checked={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <NativeSelect
          label={label}
          data={form.choices.map((choice) => ({ value: choice, label: valueWords(choice) }))}
          value={String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
    case 'text':
      return (
        <TextInput
          label={label}
          value={String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

interface NameSettingFieldProps {
  readonly value: LocalName;
  readonly onChange: (value: LocalName) => void;
}

function NameSettingField({ value, onChange }: NameSettingFieldProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <NameFields
      label={t('pages.rules.newValue')}
      labelEn={t('pages.rules.newValueEn')}
      zh={value.zh}
      en={value.en ?? ''}
      onChange={(zh, en) => onChange(en === '' ? { zh } : { zh, en })}
    />
  );
}
