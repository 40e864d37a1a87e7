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
  /** Where rows can be chosen: which one is, by its key, and what choosing one does. */
  readonly choice?: { readonly chosen: string | number | null; readonly choose: (row: Row) => void };
}

/** A list in columns. Its empty, loading, failed and offline states are those of `QueryStates` around it. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, rowKey, choice } = props;
  return (
    <div className={classes['frame']}>
      <table
        className={classes['table']}
        aria-label={caption}
        data-choosing={choice !== undefined || undefined}
      >
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
            <tr key={rowKey(row)} data-chosen={choice?.chosen === rowKey(row) || undefined}>
              {columns.map(({ title, align, cell }, index) => (
                <td key={title} data-align={align}>
                  {choice && index === 0 ? (
                    <ChoosingCell chosen={choice.chosen === rowKey(row)} choose={() => choice.choose(row)}>
                      {cell(row)}
                    </ChoosingCell>
                  ) : (
                    cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChoosingCellProps {
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
}

/** The first cell of a row that can be chosen: a button that is as wide as the row. */
function ChoosingCell({ chosen, choose, children }: ChoosingCellProps): ReactNode {
  return (
    <button type="button" className={classes['choose']} aria-pressed={chosen} onClick={choose}>
      {children}
    </button>
  );
}
