import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarEntry } from '../../../shared/store/calendar.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { DayHeads } from './day-heads.tsx';
import { DayTotals } from './day-totals.tsx';
import { RosterCell } from './roster-cell.tsx';
import type { RosterDays } from './roster-span.ts';
import type { RosterTable } from './roster-view.ts';
import classes from './roster.module.css';
import { type GridCursor, useGridCursor } from './use-grid-cursor.ts';
import type { RosterActs } from './use-roster-acts.ts';
import { type RosterTaps, isSame } from './use-roster-taps.ts';

export interface RosterGridProps {
  readonly days: RosterDays;
  readonly table: RosterTable;
  readonly calendar: readonly CalendarEntry[];
  readonly taps: RosterTaps;
  readonly acts: RosterActs;
}

/**
 * People × days. Taps choose, swap or fill; arrows move, digits plan a shift and go on to the next day, 退格 clears,
 * Esc lets a chosen cell go, Ctrl+Z takes the last change back.
 */
export function RosterGrid(props: RosterGridProps): ReactNode {
  const { days, table, calendar } = props;
  const { t } = useTranslation('staff');
  const cursor = useGridCursor(table.people.length, days.dates.length);
  return (
    <div className={classes['frame']}>
      <table className={classes['grid']} data-size={days.size} aria-label={t('roster.grid.label')}>
        <thead>
          <DayHeads dates={days.dates} calendar={calendar} />
        </thead>
        <tbody>
          {table.people.map((person, row) => (
            <tr key={person.id} data-left={!person.active || undefined}>
              <th scope="row">
                {person.name}
                {!person.active && <small> {t('roster.grid.left')}</small>}
              </th>
              {days.dates.map((date, column) => (
                <Cell key={date} {...props} cursor={cursor} row={row} column={column} date={date} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <DayTotals dates={days.dates} table={table} size={days.size} />
        </tfoot>
      </table>
    </div>
  );
}

interface CellProps extends RosterGridProps {
  readonly cursor: GridCursor;
  readonly row: number;
  readonly column: number;
  readonly date: BusinessDate;
}

function Cell({ cursor, row, column, date, ...grid }: CellProps): ReactNode {
  const { table, taps, days } = grid;
  const person = table.people[row];
  if (!person) return null;
  const place = { personId: person.id, date };
  return (
    <td>
      <RosterCell
        person={person}
        date={date}
        planned={table.at(person.id, date)}
        shifts={table.shifts}
        wide={days.size === 'week'}
        chosen={isSame(taps.chosen, place)}
        cursor={cursor.isAt({ row, column }) ? (cursor.following ? 'focused' : 'here') : 'elsewhere'}
        onKey={(event) => onKey(event, grid, cursor)}
        onTap={() => {
          cursor.moveTo({ row, column });
          taps.tap(place);
        }}
      />
    </td>
  );
}

function onKey(event: KeyboardEvent, { table, days, taps, acts }: RosterGridProps, cursor: GridCursor): void {
  const { row, column } = cursor.at;
  const person = table.people[row];
  const date = days.dates[column];
  if (!person || date === undefined || event.altKey || event.metaKey) return;
  const plan = (shiftId: number | null): void => acts.plan([{ personId: person.id, date }], shiftId);
  const digit = /^[1-9]$/.test(event.key) ? table.offered[Number(event.key) - 1] : undefined;
  if (event.ctrlKey) {
    if (event.key !== 'z') return;
    acts.undo();
  } else if (digit) {
    plan(digit.id);
    cursor.moveTo({ row, column: column + 1 });
  } else if (event.key === 'Backspace' || event.key === 'Delete') plan(null);
  else if (event.key === 'Escape') taps.release();
  else if (!cursor.onMoveKey(event)) return;
  event.preventDefault();
}
