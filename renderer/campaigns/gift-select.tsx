import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GiftInStock } from '../../shared/campaigns/gift.ts';
import { useNameOf } from '../store/use-name-of.ts';

export interface GiftSelectProps {
  readonly label: string;
  readonly gifts: readonly GiftInStock[];
  readonly value: number | null;
  readonly onChange: (giftId: number) => void;
}

/** Which gift, each with how many are left. */
export function GiftSelect({ label, gifts, value, onChange }: GiftSelectProps): ReactNode {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  return (
    <NativeSelect
      label={label}
      data={gifts.map(({ id, name, unit, stock }) => ({
        value: String(id),
        label: `${nameOf(name)} · ${t('ledger.inStock', { count: stock, unit: nameOf(unit) })}`,
      }))}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    />
  );
}
