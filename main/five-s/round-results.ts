import type { Area, ChecklistContent, ChecklistItem } from '../../shared/checklists/template.ts';
import type { ViewedItem } from '../../shared/five-s/views-contract.ts';
import type { BusinessDate } from '../../shared/time/business-date.ts';
import { type ItemResult, itemResults } from '../../db/checklists/results.ts';
import { templatesOf } from '../../db/checklists/templates.ts';
import { versionsOf } from '../../db/checklists/versions.ts';
import type { QueryContext } from '../call/handler.ts';

/** The hall's 5S checklists in all their versions, as figures over time need them. */
export interface RoundWords {
  /** By code, as the newest version that has it says it, in the order of the walk. */
  readonly items: ReadonlyMap<string, ViewedItem>;
  readonly areas: readonly Area[];
  /** An item as a round asked it: with the weight that it had then. */
  readonly itemIn: (versionId: number, code: string) => ChecklistItem | undefined;
}

/** What all 5S rounds of some business dates (both included) found, the oldest first. */
export function roundResults({ db, hall }: QueryContext, from: BusinessDate, to: BusinessDate): ItemResult[] {
  const results = templatesOf(db, hall.id)
    .filter(({ kind }) => kind === 'five-s')
    .map(({ id }) => itemResults(db, id, from, to));
  if (results.length === 1) return results[0] ?? [];
  return results
    .flat()
    .sort((one, other) => one.businessDate.localeCompare(other.businessDate) || one.checkId - other.checkId);
}

/** What the items and areas are called, and how much they weighed in each version. */
export function roundWords({ db, hall }: QueryContext): RoundWords {
  const versions = templatesOf(db, hall.id)
    .filter(({ kind }) => kind === 'five-s')
    .flatMap(({ id }) => versionsOf(db, id));
  const items = new Map<string, ViewedItem>();
  const areas = new Map<string, Area>();
  for (const { content } of versions) {
    for (const area of content.areas) if (!areas.has(area.code)) areas.set(area.code, area);
    for (const item of content.items) if (!items.has(item.code)) items.set(item.code, viewed(item));
  }
  const byVersion = new Map(versions.map(({ id, content }) => [id, itemsByCode(content)]));
  return { items, areas: [...areas.values()], itemIn: (version, code) => byVersion.get(version)?.get(code) };
}

function itemsByCode({ items }: ChecklistContent): ReadonlyMap<string, ChecklistItem> {
  return new Map(items.map((item) => [item.code, item]));
}

function viewed({ code, areaCode, category, text, veto }: ChecklistItem): ViewedItem {
  return { code, areaCode, category, text, veto };
}
