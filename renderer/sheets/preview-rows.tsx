import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnMapping } from '../../shared/sheets/column-mapping.ts';
import type { SheetPreview } from '../../shared/sheets/contract.ts';
import { useColumnName } from './use-column-name.ts';
import classes from './sheet-import.module.css';

export interface PreviewRowsProps {
  readonly preview: SheetPreview;
  /** What the person has said last, which the preview may not have caught up with. */
  readonly mapping: ColumnMapping;
  readonly onMapping: (mapping: ColumnMapping) => void;
}

/** The first rows as they are understood. Above each column the person can say which one of the sheet it is. */
export function PreviewRows({ preview, mapping, onMapping }: PreviewRowsProps): ReactNode {
  const { t } = useTranslation('sheets');
  const nameOf = useColumnName(preview);
  const { columns, firstRows, headers } = preview;
  const choices = [
    { value: '', label: t('noColumn') },
    ...headers.map(({ letter, words }, index) => ({
      value: String(index),
      label: `${letter} ${words}`.trim(),
    })),
  ];
  const choose = (key: string, value: string): void =>
    onMapping({
      ...mapping,
      columns: { ...mapping.columns, [key]: value === '' ? null : Number(value) },
    });
  return (
    <div className={classes['frame']}>
      <table className={classes['rows']} aria-label={t('firstRows')}>
        <thead>
          <tr>
            <th scope="col">{t('row')}</th>
            {columns.map(({ key }) => (
              <th key={key} scope="col">
                <NativeSelect
                  label={nameOf.one(key)}
                  aria-label={t('columnOf', { column: nameOf.one(key) })}
                  data={choices}
                  value={String(mapping.columns[key] ?? '')}
                  onChange={({ currentTarget }) => choose(key, currentTarget.value)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map(({ row, cells }) => (
            <tr key={row}>
              <td>{row}</td>
              {columns.map(({ key }, index) => (
                <td key={key}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
