import type { ChecklistContent, ChecklistItem } from './template.ts';

/** What keeps a checklist from being saved. Its sentence stands among the refusals of this room. */
export type ContentProblem =
  | { readonly kind: 'code-repeated'; readonly code: string }
  | { readonly kind: 'area-repeated'; readonly area: string }
  | { readonly kind: 'area-unknown'; readonly code: string; readonly area: string }
  | { readonly kind: 'area-empty'; readonly area: string };

/** What is wrong first, or undefined where every item has a code of its own in an area, and every area has items. */
export function contentProblem({ areas, items }: EditedContent): ContentProblem | undefined {
  const codes = areas.map(({ code }) => code);
  const area = repeated(codes);
  if (area !== undefined) return { kind: 'area-repeated', area };
  const code = repeated(items.map((item) => item.code));
  if (code !== undefined) return { kind: 'code-repeated', code };
  const stray = items.find(({ areaCode }) => !codes.includes(areaCode));
  if (stray) return { kind: 'area-unknown', code: stray.code, area: stray.areaCode };
  const empty = codes.find((one) => items.every(({ areaCode }) => areaCode !== one));
  return empty === undefined ? undefined : { kind: 'area-empty', area: empty };
}

/** An item as somebody writes it: where it comes from follows from whether it was changed. */
export type EditedItem = Omit<ChecklistItem, 'origin'>;

/** What somebody makes of a checklist. */
export interface EditedContent extends Pick<ChecklistContent, 'areas'> {
  readonly items: readonly EditedItem[];
}

/**
 * What is kept of an edited checklist: its items in the order of the walk, area by area. An item that says what it said
 * before keeps its origin; what was changed or is new is the store's.
 */
export function keptContent({ areas, items }: EditedContent, before: ChecklistContent): ChecklistContent {
  const earlier = new Map(before.items.map((item) => [item.code, item]));
  return {
    areas: [...areas],
    items: areas.flatMap(({ code }) =>
      items
        .filter(({ areaCode }) => areaCode === code)
        .map((item) => ({ ...item, origin: originOf(item, earlier.get(item.code)) })),
    ),
  };
}

/** Whether two checklists say the same in the same order. */
export function saysTheSame(one: ChecklistContent, other: ChecklistContent): boolean {
  return (
    one.areas.length === other.areas.length &&
    one.items.length === other.items.length &&
    one.areas.every((area, index) => sameValue(area, other.areas[index])) &&
    one.items.every((item, index) => sameValue(item, other.items[index]))
  );
}

/** Whether two values are equal, whatever the order in which their fields were written. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return fields.length === others.size && fields.every(([key, value]) => sameValue(value, others.get(key)));
}

function originOf(item: EditedItem, before: ChecklistItem | undefined): ChecklistItem['origin'] {
  if (!before) return 'store';
  const { origin, active: _active, ...said } = before;
  const { active: _now, ...says } = item;
  return sameValue(says, said) ? origin : 'store';
}

function repeated(codes: readonly string[]): string | undefined {
  return codes.find((code, index) => codes.indexOf(code) !== index);
}
