import { type RoutePast, routeOf } from '../../shared/five-s/route.ts';
import { routeItems } from '../../shared/five-s/round-settings.ts';
import type { RoundOccasion } from '../../shared/five-s/round.ts';
import { surpriseItems } from '../../shared/five-s/surprise-draw.ts';
import { type BusinessDate, addDays, weekdayOf } from '../../shared/time/business-date.ts';
import { itemPasts } from '../../db/checklists/item-pasts.ts';
import { lastAskedOf } from '../../db/five-s/item-history.ts';
import { drawOf } from '../../db/five-s/surprise-draws.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { pastDays } from '../checklists/check-view.ts';
import type { FiveSChecklist } from './five-s-checklist.ts';

/** The codes of the items that a round asks if it begins now, in the order of the walk. */
export function itemsDue(
  context: QueryContext,
  checklist: FiveSChecklist,
  occasion: RoundOccasion,
): string[] {
  const { businessDate } = context;
  switch (occasion) {
    case 'opening':
    case 'closing':
    case 'route':
      return routeOn(context, checklist, businessDate);
    case 'surprise':
      return surpriseOn(context, checklist, businessDate);
    case 'full':
    case 'paper':
      return checklist.items.map(({ code }) => code);
  }
}

/** 路线 of a day, as it follows from the checks before. */
export function routeOn(
  context: QueryContext,
  { template, items }: FiveSChecklist,
  date: BusinessDate,
): string[] {
  const { db, hall } = context;
  const weekdays = new Set(listOpeningHours(db, hall.id).map(({ weekday }) => weekday));
  return routeOf(items, pastOf(context, template.id, date), {
    date,
    isOpen: (day) => weekdays.has(weekdayOf(day)),
    limit: settingOn(db, hall.id, routeItems, date),
  });
}

/** What was asked and what failed before: earlier checks of today count for today, those of a sheet's day not for it. */
function pastOf({ db, businessDate }: QueryContext, templateId: number, date: BusinessDate): RoutePast {
  const since = addDays(date, -pastDays);
  const before = date === businessDate ? addDays(date, 1) : date;
  const pasts = itemPasts(db, templateId, { since, before: { businessDate: before, checkId: 0 } });
  const failed = [...pasts.values()].filter(({ problems: [last = 0] }) => last > 0);
  return {
    lastAsked: lastAskedOf(db, templateId, { since, before }),
    failedLast: new Set(failed.map(({ itemCode }) => itemCode)),
  };
}

/** Nothing on a day that was not drawn. */
function surpriseOn({ db, hall }: QueryContext, { items }: FiveSChecklist, date: BusinessDate): string[] {
  const draw = drawOf(db, hall.id, date.slice(0, 7));
  if (!draw?.days.includes(date)) return [];
  return surpriseItems(draw.salt, date, items, settingOn(db, hall.id, routeItems, date));
}
