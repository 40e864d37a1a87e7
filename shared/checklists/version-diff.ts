import { sameValue } from './content.ts';
import type { Area, ChecklistContent, ChecklistItem } from './template.ts';

/** What of an item may differ from version to version. */
export const itemFields = [
  'areaCode',
  'category',
  'text',
  'standard',
  'weight',
  'veto',
  'frequency',
  'photoRule',
  'active',
] as const satisfies readonly (keyof ChecklistItem)[];
export type ItemField = (typeof itemFields)[number];

/** The same item, or area, in the earlier and in the later version. */
export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

export interface ChangedItem extends Changed<ChecklistItem> {
  readonly fields: readonly ItemField[];
}

/** What was changed between two versions of a checklist. */
export interface VersionDiff {
  readonly areasAdded: readonly Area[];
  readonly areasRemoved: readonly Area[];
  readonly areasRenamed: readonly Changed<Area>[];
  readonly added: readonly ChecklistItem[];
  readonly removed: readonly ChecklistItem[];
  readonly changed: readonly ChangedItem[];
  /** Whether what stands in both stands in another order. */
  readonly reordered: boolean;
}

/** What a later version of a checklist says otherwise than an earlier one. */
export function diffVersions(before: ChecklistContent, after: ChecklistContent): VersionDiff {
  const areas = compared(before.areas, after.areas);
  const items = compared(before.items, after.items);
  return {
    areasAdded: areas.added,
    areasRemoved: areas.removed,
    areasRenamed: areas.both.filter(({ before: one, after: other }) => !sameValue(one.name, other.name)),
    added: items.added,
    removed: items.removed,
    changed: items.both.flatMap(({ before: one, after: other }) => {
      const fields = itemFields.filter((field) => !sameValue(one[field], other[field]));
      return fields.length === 0 ? [] : [{ before: one, after: other, fields }];
    }),
    reordered: areas.reordered || items.reordered,
  };
}

interface Coded {
  readonly code: string;
}

interface Compared<T> extends Pick<VersionDiff, 'reordered'> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  /** In the order of the later ones. */
  readonly both: readonly Changed<T>[];
}

function compared<T extends Coded>(before: readonly T[], after: readonly T[]): Compared<T> {
  const earlier = new Map(before.map((one) => [one.code, one]));
  const later = new Set(after.map(({ code }) => code));
  const both = after.flatMap((other) => {
    const one = earlier.get(other.code);
    return one ? [{ before: one, after: other }] : [];
  });
  const stayed = before.filter(({ code }) => later.has(code));
  return {
    added: after.filter(({ code }) => !earlier.has(code)),
    removed: before.filter(({ code }) => !later.has(code)),
    both,
    reordered: stayed.some(({ code }, index) => code !== both[index]?.after.code),
  };
}
