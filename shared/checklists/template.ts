import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { origin } from '../store/origin.ts';

/** What a checklist is for (检查种类). */
export const checklistKinds = ['five-s'] as const;
export type ChecklistKind = (typeof checklistKinds)[number];

/** 6S 类别: 1 整理, 2 整顿, 3 清扫, 4 清洁, 5 素养, 6 安全. 6 is left out where a hall works by 5S. */
export const categories = [1, 2, 3, 4, 5, 6] as const;
export type Category = (typeof categories)[number];

/** 安全, the sixth. */
export const safetyCategory: Category = 6;

/** 权重. Nothing that is asked weighs nothing. */
export const weights = [1, 2, 3] as const;
export type Weight = (typeof weights)[number];

/** 频次: 日, 周, 月. */
export const frequencies = ['D', 'W', 'M'] as const;
export type Frequency = (typeof frequencies)[number];

/** 拍照要求. */
export const photoRules = ['always', 'on-fail', 'never'] as const;
export type PhotoRule = (typeof photoRules)[number];

/** At most so many items stand in one checklist: an Excel list of a whole region still fits. */
export const mostItems = 500;
export const mostAreas = 60;

/** 编号: what an item or an area is known by from version to version. Letters are large. */
export const checklistCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{0,11}$/);

/** A sentence of a checklist: longer than a name. */
export const itemWords = z.strictObject({
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(300).exactOptional(),
});
export type ItemWords = z.infer<typeof itemWords>;

/** 区域: where in the hall. */
export const area = z.strictObject({ code: checklistCode, name: localName });
export type Area = z.infer<typeof area>;

/** 检查项: one thing that is looked at. */
export const checklistItem = z.strictObject({
  code: checklistCode,
  areaCode: checklistCode,
  category: z.literal(categories),
  text: itemWords,
  /** 标准: what right looks like, in words. */
  standard: itemWords.nullable(),
  weight: z.literal(weights),
  /** ★ 一票否决: any problem here caps the hall. */
  veto: z.boolean(),
  frequency: z.enum(frequencies),
  photoRule: z.enum(photoRules),
  origin,
  /** False where it is no longer asked (停用). Kept, so that its code is not given to something else. */
  active: z.boolean(),
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** What a version says: its areas and items, each in the order of the walk. Every item stands in one of the areas. */
export const checklistContent = z.strictObject({
  areas: z.array(area).min(1).max(mostAreas),
  items: z.array(checklistItem).min(1).max(mostItems),
});
export type ChecklistContent = z.infer<typeof checklistContent>;

/** 检查表. */
export const template = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(checklistKinds),
  name: localName,
  active: z.boolean(),
});
export type Template = z.infer<typeof template>;

/** 版本, without what it says. A draft can still be changed; the first check that uses it freezes it for good. */
export const versionHead = z.strictObject({
  id: z.int().positive(),
  templateId: z.int().positive(),
  /** 1, 2, 3… within the template. */
  number: z.int().positive(),
  state: z.enum(['draft', 'frozen']),
  /** When it was last changed, UTC ms, and by whom (record id; null for what the product proposes). */
  changedAt: z.int(),
  changedBy: z.int().nullable(),
  /** When it was first used, UTC ms; null for a draft. */
  frozenAt: z.int().nullable(),
});
export type VersionHead = z.infer<typeof versionHead>;

export const version = versionHead.extend({ content: checklistContent });
export type Version = z.infer<typeof version>;

/**
 * The items that can be asked, in their order.
 * @param sixS false leaves 安全 out: a hall that works by 5S
 */
export function askableItems(content: ChecklistContent, sixS: boolean): ChecklistItem[] {
  return content.items.filter(({ active, category }) => active && (sixS || category !== safetyCategory));
}
