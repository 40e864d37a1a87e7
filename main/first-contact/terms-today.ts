import {
  type ComplaintGrade,
  type ComplaintLevel,
  type LevelTerms,
  sharperOf,
} from '../../shared/first-contact/complaint.ts';
import type { MassTerms } from '../../shared/first-contact/mass-complaint.ts';
import { promisedBy } from '../../shared/first-contact/promise.ts';
import type { RecordKind } from '../../shared/first-contact/record.ts';
import { levelTerms, massCount, massHours, promiseDays } from '../../shared/first-contact/settings.ts';
import type { Setting } from '../../shared/store/setting.ts';
import { weekdayOf } from '../../shared/time/business-date.ts';
import { readWorkingCalendar } from '../../db/store/calendar.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** The value of a setting that holds today. */
export function todays({ db, hall, businessDate }: QueryContext): <T>(setting: Setting<T>) => T {
  return (setting) => settingOn(db, hall.id, setting, businessDate);
}

/** The limits of a level that hold today. */
function levelTermsToday(context: QueryContext, level: ComplaintLevel): LevelTerms {
  return levelTerms(level, todays(context));
}

/** 群体投诉: what calls for L4 today. */
export function massTermsToday(context: QueryContext): MassTerms {
  const valueOf = todays(context);
  return { count: valueOf(massCount), hours: valueOf(massHours) };
}

/** The limits of a complaint that hold today: those of its level, with a risk those of L2 where they are shorter. */
export function gradeTermsToday(
  context: QueryContext,
  { level, bypassRisk }: Pick<ComplaintGrade, 'level' | 'bypassRisk'>,
): LevelTerms {
  const terms = levelTermsToday(context, level);
  return bypassRisk ? sharperOf(terms, levelTermsToday(context, 'L2')) : terms;
}

/** 承诺时间 by the term of its kind, UTC ms. */
export function promiseToday(context: QueryContext, kind: Exclude<RecordKind, 'complaint'>): number {
  return workingDaysFromNow(context, todays(context)(promiseDays[kind]));
}

/** The hall's closing time so many working days from now, UTC ms. */
export function workingDaysFromNow({ db, hall, now }: QueryContext, workingDays: number): number {
  const hours = new Map(listOpeningHours(db, hall.id).map(({ weekday, closes }) => [weekday, closes]));
  return promisedBy(now, {
    workingDays,
    closesAt: (date) => hours.get(weekdayOf(date)) ?? null,
    calendar: readWorkingCalendar(db, hall.id),
    timeZone: hall.timeZone,
  });
}
