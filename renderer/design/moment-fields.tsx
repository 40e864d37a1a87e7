import type { ReactNode } from 'react';
import { type BusinessDate, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import { timeText } from './clock-text.ts';
import { DateField } from './date-field.tsx';
import { FieldPair } from './field-pair.tsx';
import { TimeField } from './time-field.tsx';

/** A moment as it is typed: a day, and a time on the hall's clock. */
export interface TypedMoment {
  readonly date: BusinessDate;
  readonly time: string;
}

/** A moment (UTC ms) as it would be typed. */
export function typedMoment(at: number, timeZone: string): TypedMoment {
  return { date: businessDateOf(at, timeZone), time: timeText(at, timeZone) };
}

/** The moment that was typed, UTC ms; null as long as the time is none. */
export function momentOf({ date, time }: TypedMoment, timeZone: string): number | null {
  return isTime(time) ? zonedTime(date, time, timeZone) : null;
}

function isTime(time: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
}

export interface MomentFieldsProps {
  readonly dayLabel: string;
  /** For those who hear it. */
  readonly timeLabel: string;
  /** The first day that may be chosen. */
  readonly from?: BusinessDate;
  readonly value: TypedMoment;
  readonly onChange: (value: TypedMoment) => void;
}

/** A day and a time beside each other. */
export function MomentFields({ dayLabel, timeLabel, from, value, onChange }: MomentFieldsProps): ReactNode {
  return (
    <FieldPair>
      <DateField
        label={dayLabel}
        value={value.date}
        {...(from === undefined ? {} : { from })}
        onChange={(date) => onChange({ ...value, date })}
      />
      <TimeField
        label={timeLabel}
        value={value.time}
        wrong={!isTime(value.time)}
        onChange={(time) => onChange({ ...value, time })}
      />
    </FieldPair>
  );
}
