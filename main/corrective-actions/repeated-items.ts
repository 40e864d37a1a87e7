import { type Failure, failuresSince } from '../../shared/checklists/repeat-figures.ts';
import type { FailedItem, Rate } from '../../shared/corrective-actions/views.ts';
import { addDays } from '../../shared/time/business-date.ts';
import { type ItemResult, itemResults } from '../../db/checklists/results.ts';
import { templatesOf } from '../../db/checklists/templates.ts';
import { versionsOf } from '../../db/checklists/versions.ts';
import type { QueryContext } from '../call/handler.ts';

/** How far back checks are looked for in which an item failed before, days: a monthly item's last two lie within. */
const lookBackDays = 70;

/** 重复问题率 of the last days (reference §14): failed items that also failed in one of the two checks before ÷ failed items. */
export function repeatRateOf(context: QueryContext, days: number): Rate {
  const failures = templatesOf(context.db, context.hall.id).flatMap(({ id }) =>
    failuresOf(context, id, days),
  );
  return { hits: failures.filter(({ again }) => again).length, n: failures.length };
}

/** The records behind it, the latest first. */
export function failedItems(context: QueryContext, days: number): FailedItem[] {
  const { db, hall } = context;
  return templatesOf(db, hall.id)
    .flatMap(({ id }) => {
      const titles = new Map(
        versionsOf(db, id).flatMap(({ content }) => content.items.map(({ code, text }) => [code, text])),
      );
      return failuresOf(context, id, days).map(
        ({ found: { checkId, businessDate, occasion, itemCode }, again }) => {
          const title = titles.get(itemCode) ?? { zh: itemCode };
          return { checkId, businessDate, occasion, itemCode, title, again };
        },
      );
    })
    .sort((one, other) => other.businessDate.localeCompare(one.businessDate) || other.checkId - one.checkId);
}

function failuresOf(
  { db, businessDate }: QueryContext,
  templateId: number,
  days: number,
): Failure<ItemResult>[] {
  const from = addDays(businessDate, 1 - days);
  return failuresSince(itemResults(db, templateId, addDays(from, -lookBackDays), businessDate), from);
}
