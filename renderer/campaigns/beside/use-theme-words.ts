import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalName } from '../../../shared/store/local-name.ts';
import { useNameOf } from '../../store/use-name-of.ts';

/** A themed counter as customers are told of it. */
export interface ThemeTold {
  readonly name: LocalName;
  readonly counterNumber: number;
  readonly products: readonly LocalName[];
}

/** So many products are named; a line is read in passing. */
const named = 3;

/** `春游专席:漫游包、流量包,请到 3 号台席`. */
export function useThemeWords(): (theme: ThemeTold) => string {
  const { t } = useTranslation('campaigns');
  const nameOf = useNameOf();
  return useCallback(
    ({ name, counterNumber, products }) => {
      const told = { theme: nameOf(name), counter: counterNumber };
      if (products.length === 0) return t('toCustomers.theme', told);
      const list = products.slice(0, named).map(nameOf).join(t('toCustomers.between'));
      return t('toCustomers.with', { ...told, products: list });
    },
    [t, nameOf],
  );
}
