import type { ThemeRouting, ThemeValues } from '../../../shared/campaigns/theme.ts';
import { localNameOf } from '../../../shared/store/local-name.ts';

/** A product as it is typed; one with an id is kept and renamed. */
export interface WrittenProduct {
  readonly id: number | null;
  readonly zh: string;
  readonly en: string;
}

/** A themed counter as it is typed. */
export interface WrittenTheme {
  readonly zh: string;
  readonly en: string;
  readonly counterId: number;
  readonly from: string;
  readonly until: string;
  readonly script: string;
  readonly routing: ThemeRouting;
  readonly businessTypeIds: readonly number[];
  readonly products: readonly WrittenProduct[];
}

export function writtenTheme(values: ThemeValues): WrittenTheme {
  const { name, counterId, from, until, script, routing, businessTypeIds, products } = values;
  return {
    zh: name.zh,
    en: name.en ?? '',
    counterId,
    from,
    until,
    script,
    routing,
    businessTypeIds,
    products: products.map((product) => ({
      id: product.id,
      zh: product.name.zh,
      en: product.name.en ?? '',
    })),
  };
}

/** What is sent: products without a name are none. */
export function valuesOfTheme({ zh, en, products, businessTypeIds, ...same }: WrittenTheme): ThemeValues {
  return {
    ...same,
    name: localNameOf(zh, en),
    businessTypeIds: [...businessTypeIds],
    products: products
      .filter((product) => product.zh.trim() !== '')
      .map((product) => ({ id: product.id, name: localNameOf(product.zh, product.en) })),
  };
}

export function isThemeComplete({ zh, counterId, routing, businessTypeIds }: WrittenTheme): boolean {
  return zh.trim() !== '' && counterId !== 0 && (routing === 'ordinary' || businessTypeIds.length > 0);
}
