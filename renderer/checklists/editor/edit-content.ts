import type { Area, ChecklistContent, ChecklistItem } from '../../../shared/checklists/template.ts';
import type { LocalName } from '../../../shared/store/local-name.ts';

/** Another look at an item; its code stays, since past checks know it by that. */
export function withItem(
  content: ChecklistContent,
  code: string,
  to: Partial<Omit<ChecklistItem, 'code'>>,
): ChecklistContent {
  return { ...content, items: content.items.map((item) => (item.code === code ? { ...item, ...to } : item)) };
}

/** One more item at the end of an area, under the next free code. */
export function withNewItem(content: ChecklistContent, areaCode: string, text: string): ChecklistContent {
  const beside = content.items.filter((item) => item.areaCode === areaCode);
  return withAfter(content, beside.at(-1)?.code, {
    code: nextItemCode(content, areaCode),
    areaCode,
    category: 1,
    text: { zh: text },
    standard: null,
    weight: 1,
    veto: false,
    frequency: 'D',
    photoRule: 'on-fail',
    origin: 'store',
    active: true,
  });
}

/** 复制: the same item once more behind itself, under a code of its own. */
export function withCopy(content: ChecklistContent, code: string): ChecklistContent {
  const item = content.items.find((one) => one.code === code);
  if (!item) return content;
  return withAfter(content, code, { ...item, code: nextItemCode(content, item.areaCode), origin: 'store' });
}

/** Without an item: only for one that was never saved, since others are taken out of use. */
export function withoutItem(content: ChecklistContent, code: string): ChecklistContent {
  return { ...content, items: content.items.filter((item) => item.code !== code) };
}

/** An item one place earlier or later among those of its area, or undefined where it cannot go any further. */
export function withItemMoved(
  content: ChecklistContent,
  code: string,
  step: -1 | 1,
): ChecklistContent | undefined {
  const item = content.items.find((one) => one.code === code);
  const beside = content.items.filter(({ areaCode }) => areaCode === item?.areaCode);
  const items = swapped(content.items, item, beside[beside.findIndex((one) => one === item) + step]);
  return items && { ...content, items };
}

/** One more area at the end, under the next free code. */
export function withNewArea(content: ChecklistContent, name: LocalName): ChecklistContent {
  const taken = new Set(content.areas.map(({ code }) => code));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const free = [...letters, ...letters.map((letter) => `${letter}X`)].find((code) => !taken.has(code));
  const code = free ?? `Q${content.areas.length}`;
  return { ...content, areas: [...content.areas, { code, name }] };
}

/** Another name for an area. */
export function withAreaName(content: ChecklistContent, code: string, name: LocalName): ChecklistContent {
  return { ...content, areas: content.areas.map((area) => (area.code === code ? { ...area, name } : area)) };
}

/** Without an area that has no items. */
export function withoutArea(content: ChecklistContent, code: string): ChecklistContent {
  return { ...content, areas: content.areas.filter((area) => area.code !== code) };
}

/** An area one place earlier or later on the walk, or undefined where it cannot go any further. */
export function withAreaMoved(
  content: ChecklistContent,
  code: string,
  step: -1 | 1,
): ChecklistContent | undefined {
  const at = content.areas.findIndex((area) => area.code === code);
  const areas = swapped<Area>(content.areas, content.areas[at], content.areas[at + step]);
  return areas && { ...content, areas };
}

/** The area's code and the next number that no item has. */
function nextItemCode({ items }: ChecklistContent, areaCode: string): string {
  const taken = new Set(items.map(({ code }) => code));
  let number = items.filter((item) => item.areaCode === areaCode).length + 1;
  while (taken.has(`${areaCode}${String(number).padStart(2, '0')}`)) number += 1;
  return `${areaCode}${String(number).padStart(2, '0')}`;
}

function withAfter(
  content: ChecklistContent,
  code: string | undefined,
  item: ChecklistItem,
): ChecklistContent {
  const at = content.items.findIndex((one) => one.code === code) + 1;
  const before = at === 0 ? content.items.length : at;
  return { ...content, items: [...content.items.slice(0, before), item, ...content.items.slice(before)] };
}

function swapped<T>(list: readonly T[], one: T | undefined, other: T | undefined): T[] | undefined {
  if (one === undefined || other === undefined) return undefined;
  return list.map((each) => (each === one ? other : each === other ? one : each));
}
