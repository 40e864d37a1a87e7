import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type OpeningHours, timeOfDay } from '../../../shared/store/hall.ts';
import { useCommand } from '../../call/use-command.ts';
import { weekdayName } from '../../design/calendar-names.ts';
import { EditForm } from '../../design/edit-form.tsx';
import { TimeField } from '../../design/time-field.tsx';
import { useEdited } from '../../design/use-edited.ts';
import { storeCalls } from '../calls.ts';
import classes from './week-hours.module.css';

/** Monday first, as a week is written here. */
const weekdays = [1, 2, 3, 4, 5, 6, 0];
const usualHours = { opens: '08:30', closes: '17:30' };

/** The hours of each weekday, saved together. */
export function WeekHours({ hours }: { readonly hours: readonly OpeningHours[] }): ReactNode {
  const { t, i18n } = useTranslation('store');
  const edited = useEdited({ days: [...hours] });
  const save = useCommand(storeCalls.changeOpeningHours, {
    refusalShownInPlace: true,
    onDone: ({ openingHours }) => edited.undo({ days: openingHours }),
  });
  const { days } = edited.value;
  const put = (weekday: number, to: Omit<OpeningHours, 'weekday'> | null): void => {
    const others = days.filter((day) => day.weekday !== weekday);
    const changed = to ? [...others, { weekday, ...to }] : others;
    edited.change({ days: changed.sort((a, b) => a.weekday - b.weekday) });
  };
  return (
    <EditForm
      title={t('pages.hours.week')}
      edited={edited}
      command={save}
      complete={days.length > 0 && days.every(makesSense)}
      onSave={(value) => save.mutate(value)}
    >
      <ul className={classes['week']}>
        {weekdays.map((weekday) => (
          <li key={weekday}>
            <WeekdayHours
              name={weekdayName(weekday, i18n.language)}
              hours={days.find((day) => day.weekday === weekday)}
              onChange={(to) => put(weekday, to)}
            />
          </li>
        ))}
      </ul>
    </EditForm>
  );
}

interface WeekdayHoursProps {
  readonly name: string;
  /** Undefined on a day on which the hall is closed. */
  readonly hours: OpeningHours | undefined;
  readonly onChange: (to: Omit<OpeningHours, 'weekday'> | null) => void;
}

function WeekdayHours({ name, hours, onChange }: WeekdayHoursProps): ReactNode {
  const { t } = useTranslation('store');
  return (
    <>
      <Checkbox
        label={name}
        aria-label={t('pages.hours.openOn', { weekday: name })}
        checked={hours !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? usualHours : null)}
      />
      {hours ? (
        <>
          <TimeField
            label={t('pages.hours.opensOn', { weekday: name })}
            wrong={!isTime(hours.opens)}
            value={hours.opens}
            onChange={(opens) => onChange({ closes: hours.closes, opens })}
          />
          <span>{t('pages.hours.to')}</span>
          <TimeField
            label={t('pages.hours.closesOn', { weekday: name })}
            wrong={!isTime(hours.closes) || hours.closes <= hours.opens}
            value={hours.closes}
            onChange={(closes) => onChange({ opens: hours.opens, closes })}
          />
        </>
      ) : (
        <span className={classes['closed']}>{t('pages.hours.closed')}</span>
      )}
    </>
  );
}

function makesSense({ opens, closes }: OpeningHours): boolean {
  return isTime(opens) && isTime(closes) && opens < closes;
}

function isTime(value: string): boolean {
  return timeOfDay.safeParse(value).success;
}
