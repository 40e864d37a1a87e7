import type { CaseView } from '../../shared/special-service/case-view.ts';
import type { CatalogueEntry } from '../../shared/special-service/catalogue.ts';
import { calendarReaches } from '../../shared/store/working-days.ts';
import { businessDateOf } from '../../shared/time/business-date.ts';
import type { StoredCase } from '../../db/special-service/cases.ts';
import { readWorkingCalendar } from '../../db/store/calendar.ts';
import type { QueryContext } from '../call/handler.ts';
import { workingDaysFromNow } from '../first-contact/terms-today.ts';

/** 承诺时间 by the catalogue's own term, given now, and whether the holidays on the way are all entered. */
export function proposedDue(
  context: QueryContext,
  { endedAt }: StoredCase,
  { promisedDays }: CatalogueEntry,
): CaseView['proposedDue'] {
  if (promisedDays === null || endedAt !== null) return null;
  const { db, hall, businessDate } = context;
  const at = workingDaysFromNow(context, promisedDays);
  const calendar = readWorkingCalendar(db, hall.id);
  return { at, sure: calendarReaches(businessDate, businessDateOf(at, hall.timeZone), calendar) };
}
