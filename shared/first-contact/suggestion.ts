import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';
import { recordLine } from './record-view.ts';
import type { RecordStep } from './step.ts';

const id = z.int().positive();

/** 建议类别 (B17): what suggestions are about; the store edits the list. */
export const suggestionCategory = z.strictObject({ id, name: localName, active: z.boolean() });
export type SuggestionCategory = z.infer<typeof suggestionCategory>;

/** 标准改动: what a suggestion or a complaint has changed for good, from which day on, and who noted it. */
export const standardChange = z.strictObject({
  what: z.string(),
  on: businessDateSchema,
  by: id.nullable(),
});
export type StandardChange = z.infer<typeof standardChange>;

/** 意见建议 as its register has it. */
export const suggestionLine = z.strictObject({
  ...recordLine.shape,
  categoryId: id.nullable(),
  changes: z.array(standardChange),
});
export type SuggestionLine = z.infer<typeof suggestionLine>;

/** What the steps of a record say of it as a suggestion. */
export function suggestionOf(steps: readonly RecordStep[]): Pick<SuggestionLine, 'categoryId' | 'changes'> {
  let categoryId: number | null = null;
  const changes: StandardChange[] = [];
  for (const { body, personId } of steps) {
    if (body.kind === 'sorted') categoryId = body.categoryId;
    if (body.kind === 'standard-changed') changes.push({ what: body.what, on: body.on, by: personId });
  }
  return { categoryId, changes };
}

/** The seven kinds of B17's year. */
export const presetSuggestionCategories = [
  { zh: '服务态度与规范', en: 'Service and manners' },
  { zh: '业务流程', en: 'Procedures' },
  { zh: '资费套餐', en: 'Tariffs and plans' },
  { zh: '网络质量', en: 'Network quality' },
  { zh: '环境设施', en: 'Premises' },
  { zh: '自助与电子渠道', en: 'Self-service and apps' },
  { zh: '宣传告知', en: 'Notices and information' },
] as const;
