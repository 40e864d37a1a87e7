import { MultiSelect, NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThemeRouting, themeRoutings } from '../../../shared/campaigns/theme.ts';
import type { BusinessType } from '../../../shared/store/business-type.ts';
import type { Counter } from '../../../shared/store/counter.ts';
import { DateField } from '../../design/date-field.tsx';
import { FieldPair } from '../../design/field-pair.tsx';
import { NameFields } from '../../store/settings/name-fields.tsx';
import { useNameOf } from '../../store/use-name-of.ts';
import type { WrittenProduct, WrittenTheme } from './written-theme.ts';

/** Each stands under a digit at the counter. */
const mostProducts = 9;

export interface ThemeFieldsProps {
  readonly value: WrittenTheme;
  readonly counters: readonly Counter[];
  readonly businesses: readonly BusinessType[];
  readonly onChange: (to: Partial<WrittenTheme>) => void;
}

/** What can be set of a themed counter. */
export function ThemeFields({ value, counters, businesses, onChange }: ThemeFieldsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  return (
    <>
      <NameFields
        label={t('themes.name')}
        labelEn={t('themes.nameEn')}
        zh={value.zh}
        en={value.en}
        onChange={(zh, en) => onChange({ zh, en })}
      />
      <NativeSelect
        label={t('themes.counter')}
        data={counters
          .filter(({ id, active }) => active || id === value.counterId)
          .map(({ id, number }) => ({ value: String(id), label: t('themes.counterOf', { number }) }))}
        value={String(value.counterId)}
        onChange={({ currentTarget }) => onChange({ counterId: Number(currentTarget.value) })}
      />
      <FieldPair>
        <DateField label={t('themes.from')} value={value.from} onChange={(from) => onChange({ from })} />
        <DateField
          label={t('themes.until')}
          value={value.until}
          from={value.from}
          onChange={(until) => onChange({ until })}
        />
      </FieldPair>
      <MultiSelect
        label={t('themes.businesses')}
        description={t('themes.businessesHint')}
        searchable
        data={businesses
          .filter(({ id, active }) => active || value.businessTypeIds.includes(id))
          .map(({ id, name }) => ({ value: String(id), label: nameOf(name) }))}
        value={value.businessTypeIds.map(String)}
        onChange={(ids) => onChange({ businessTypeIds: ids.map(Number) })}
      />
      <NativeSelect
        label={t('themes.routing')}
        data={themeRoutings.map((routing) => ({ value: routing, label: t(`themeRoutings.${routing}`) }))}
        value={value.routing}
        onChange={({ currentTarget }) => onChange({ routing: currentTarget.value as ThemeRouting })}
      />
      <Textarea
        label={t('themes.script')}
        description={t('themes.scriptHint')}
        autosize
        minRows={2}
        maxLength={300}
        value={value.script}
        onChange={({ currentTarget }) => onChange({ script: currentTarget.value })}
      />
      <ProductFields products={value.products} onChange={(products) => onChange({ products })} />
    </>
  );
}

interface ProductFieldsProps {
  readonly products: readonly WrittenProduct[];
  readonly onChange: (products: WrittenProduct[]) => void;
}

/** One line for each product; a line keeps the product that stands in it, whatever it is called. */
function ProductFields({ products, onChange }: ProductFieldsProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const change = (typed: string): void => {
    const lines = typed.split('\n').slice(0, mostProducts);
    onChange(
      lines.map((zh, index) => {
        const same = products.find((product) => product.zh === zh);
        return same ?? { id: products[index]?.id ?? null, en: products[index]?.en ?? '', zh };
      }),
    );
  };
  return (
    <Textarea
      label={t('themes.products')}
      description={t('themes.productsHint')}
      autosize
      minRows={2}
      value={products.map(({ zh }) => zh).join('\n')}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
