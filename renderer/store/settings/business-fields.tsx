import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type BusinessTypeValues, complexityNames } from '../../../shared/store/business-type.ts';
import { localNameOf, nameIn } from '../../../shared/store/local-name.ts';
import type { Series } from '../../../shared/store/series.ts';
import { FieldPair } from '../../design/field-pair.tsx';
import { NameFields } from './name-fields.tsx';

/** A business type while it is being changed: names as they are written, the rest as it will be. */
export interface BusinessFieldValues extends Omit<BusinessTypeValues, 'name' | 'backOffice'> {
  readonly zh: string;
  readonly en: string;
  readonly backOfficeZh: string;
  readonly backOfficeEn: string;
}

export function fieldsOfBusiness(type: BusinessTypeValues): BusinessFieldValues {
  const { name, series, complexity, targetMinutes, limitMinutes, divertible, mustInform, backOffice } = type;
  return {
    zh: name.zh,
    en: name.en ?? '',
    series,
    complexity,
    targetMinutes,
    limitMinutes,
    divertible,
    mustInform,
    backOfficeZh: backOffice?.zh ?? '',
    backOfficeEn: backOffice?.en ?? '',
  };
}

export function businessOfFields(fields: BusinessFieldValues): BusinessTypeValues {
  const { zh, en, backOfficeZh, backOfficeEn, ...values } = fields;
  const backOffice = backOfficeZh.trim() === '' ? null : localNameOf(backOfficeZh, backOfficeEn);
  return { ...values, name: localNameOf(zh, en), backOffice };
}

export interface BusinessFieldsProps {
  readonly value: BusinessFieldValues;
  readonly series: readonly Series[];
  readonly onChange: (to: Partial<BusinessFieldValues>) => void;
}

/** What can be set of a business type. */
export function BusinessFields({ value, series, onChange }: BusinessFieldsProps): ReactNode {
  const { t, i18n } = useTranslation('store');
  return (
    <>
      <NameFields
        label={t('pages.nameZh')}
        labelEn={t('pages.nameEn')}
        zh={value.zh}
        en={value.en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <FieldPair>
        <NativeSelect
          label={t('pages.businesses.series')}
          data={series.map(({ letter, name }) => ({
            value: letter,
            label: `${letter} ${nameIn(name, i18n.language)}`,
          }))}
          value={value.series}
          onChange={({ currentTarget }) => onChange({ series: currentTarget.value })}
        />
        <NativeSelect
          label={t('pages.businesses.complexity')}
          data={complexityNames.map((name, index) => ({
            value: String(index + 1),
            label: t(`complexities.${name}`),
          }))}
          value={String(value.complexity)}
          onChange={({ currentTarget }) => onChange({ complexity: Number(currentTarget.value) })}
        />
      </FieldPair>
      <FieldPair>
        <Minutes
          label={t('pages.businesses.targetMinutes')}
          placeholder={t('none')}
          value={value.targetMinutes}
          onChange={(targetMinutes) => onChange({ targetMinutes })}
        />
        <Minutes
          label={t('pages.businesses.limitMinutes')}
          placeholder={t('unlimited')}
          value={value.limitMinutes}
          onChange={(limitMinutes) => onChange({ limitMinutes })}
        />
      </FieldPair>
      <Checkbox
        label={t('pages.businesses.divertible')}
        checked={value.divertible}
        onChange={({ currentTarget }) => onChange({ divertible: currentTarget.checked })}
      />
      <Checkbox
        label={t('pages.businesses.mustInform')}
        description={t('pages.businesses.mustInformHelp')}
        checked={value.mustInform}
        onChange={({ currentTarget }) => onChange({ mustInform: currentTarget.checked })}
      />
      <NameFields
        label={t('pages.businesses.backOffice')}
        labelEn={t('pages.businesses.backOfficeEn')}
        optional
        zh={value.backOfficeZh}
        en={value.backOfficeEn}
        onChange={(backOfficeZh, backOfficeEn) => onChange({ backOfficeZh, backOfficeEn })}
      />
    </>
  );
}

interface MinutesProps {
  readonly label: string;
  /** What an empty field means. */
  readonly placeholder: string;
  readonly value: number | null;
  readonly onChange: (minutes: number | null) => void;
}

function Minutes({ label, placeholder, value, onChange }: MinutesProps): ReactNode {
  return (
    <NumberInput
      label={label}
      placeholder={placeholder}
      min={1}
      max={600}
      clampBehavior="strict"
      allowDecimal={false}
      allowNegative={false}
      value={value ?? ''}
      onChange={(minutes) => onChange(typeof minutes === 'number' ? minutes : null)}
    />
  );
}
