import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './data-table.module.css';

export interface Column<Row> {
  readonly title: string;
  /** True where the title is only for those who hear it, since the cells speak for themselves. */
  readonly titleHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column, `text` by default. */
  readonly align?: 'text' | 'number';
}

export interface DataTableProps<Row> {
  /** What the table lists, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
}

/** A list in columns. Its empty, loading, failed and offline states are those of `QueryStates` around it. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>): ReactNode {
  return (
    <div className={classes['frame']}>
      <table className={classes['table']} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ title, titleHidden, align }) => (
              <th key={title} scope="col" data-align={align}>
                {titleHidden ? <VisuallyHidden>{title}</VisuallyHidden> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ title, align, cell }) => (
                <td key={title} data-align={align}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
