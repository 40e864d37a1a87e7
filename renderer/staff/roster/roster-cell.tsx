import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/staff/person.ts';
import type { RosterDay } from '../../../shared/staff/roster.ts';
import type { Shift } from '../../../shared/staff/shift.ts';
import type { BusinessDate } from '../../../shared/time/business-date.ts';
import { dayName } from '../../design/calendar-names.ts';
import { useNameOf } from '../../store/use-name-of.ts';
import classes from './roster.module.css';

export interface RosterCellProps {
  readonly person: Person;
  readonly date: BusinessDate;
  readonly planned: RosterDay | undefined;
  readonly shifts: ReadonlyMap<number, Shift>;
  /** True where there is room for the shift's name rather than its short word. */
  readonly wide: boolean;
  readonly chosen: boolean;
  /** Whether the keyboard reaches the grid here, and whether this cell takes its focus. */
  readonly cursor: 'elsewhere' | 'here' | 'focused';
  readonly onTap: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One person's day: the shift by its word, and the marks beside it. */
export function RosterCell(props: RosterCellProps): ReactNode {
  const { person, date, planned, shifts, wide, chosen, cursor, onTap, onKey } = props;
  const { t, i18n } = useTranslation('staff');
  const nameOf = useNameOf();
  const shift = planned && shifts.get(planned.shiftId);
  const marks = useMarks(planned);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cursor === 'focused') button.current?.focus();
  }, [cursor]);
  const name = shift ? nameOf(shift.name) : t('roster.grid.nothing');
  const said = [name, ...marks.map(({ name }) => name)].join(' ');
  return (
    <button
      ref={button}
      type="button"
      className={classes['cell']}
      data-kind={shift?.kind}
      data-marks={marks.map(({ word }) => word).join('') || undefined}
      tabIndex={cursor === 'elsewhere' ? -1 : 0}
      aria-pressed={chosen}
      aria-label={t('roster.grid.cell', {
        name: person.name,
        date: dayName(date, i18n.language),
        shift: said,
      })}
      onClick={onTap}
      onKeyDown={onKey}
    >
      <span>{shift && (wide ? name : nameOf(shift.shortWord))}</span>
    </button>
  );
}

/** The marks of a day: a word for the cell, and its name for those who hear it. */
function useMarks(planned: RosterDay | undefined): { word: string; name: string }[] {
  const { t } = useTranslation('staff');
  if (!planned) return [];
  const marks = {
    dutyManager: planned.dutyManager,
    relief: planned.relief,
    lesson: planned.lesson,
    substitute: planned.substituteId !== null,
  };
  return (['dutyManager', 'relief', 'lesson', 'substitute'] as const)
    .filter((mark) => marks[mark])
    .map((mark) => ({ word: t(`roster.marks.${mark}`), name: t(`roster.detail.${mark}`) }));
}
