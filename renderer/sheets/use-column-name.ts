import { useTranslation } from 'react-i18next';
import type { SheetPreview } from '../../shared/sheets/contract.ts';
import { nameIn } from '../../shared/store/local-name.ts';

export interface ColumnName {
  /** The product's name of a column, by its key. */
  readonly one: (key: string) => string;
  /** The names of several columns in each language, as the sentences of refusals need them. */
  readonly both: (keys: readonly string[]) => { columnsZh: string; columnsEn: string };
}

/** How people call the columns of a sheet's kind. */
export function useColumnName({ columns }: SheetPreview): ColumnName {
  const { i18n } = useTranslation();
  const namesOf = (key: string) =>
    columns.find((column) => column.key === key)?.names ?? { zh: key, en: key };
  return {
    one: (key) => nameIn(namesOf(key), i18n.language),
    both: (keys) => ({
      columnsZh: keys.map((key) => namesOf(key).zh).join('、'),
      columnsEn: keys.map((key) => namesOf(key).en).join(', '),
    }),
  };
}
