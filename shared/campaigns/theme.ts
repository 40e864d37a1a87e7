import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import type { BusinessDate } from '../time/business-date.ts';
import { businessDateSchema } from '../time/business-date-schema.ts';

const id = z.int().positive();

/** How a themed counter calls: 优先叫本主题业务, 只叫本主题业务, 照常叫号. */
export const themeRoutings = ['first', 'only', 'ordinary'] as const;
export type ThemeRouting = (typeof themeRoutings)[number];

/** What the store may set of a themed counter. */
export const themeValues = z.strictObject({
  name: localName,
  counterId: id,
  from: businessDateSchema,
  until: businessDateSchema,
  /** 话术: what the clerk says. */
  script: z.string().trim().max(300),
  routing: z.enum(themeRoutings),
  businessTypeIds: z.array(id).max(60),
  /** What is recommended, each under a digit at the counter: one with an id is renamed, one without it is new. */
  products: z.array(z.strictObject({ id: id.nullable(), name: localName })).max(9),
});
export type ThemeValues = z.infer<typeof themeValues>;

/** 主题专席 (A11) as it is kept. */
export const theme = z.strictObject({ id, ...themeValues.shape, active: z.boolean() });
export type Theme = z.infer<typeof theme>;

/** 未开始, 进行中, 已结束. */
export const themeStates = ['planned', 'running', 'over'] as const;
export type ThemeState = (typeof themeStates)[number];

/** How a themed counter stands on a day; one that was taken out of use is over. */
export function themeStateOn(
  { from, until, active }: Pick<Theme, 'from' | 'until' | 'active'>,
  today: BusinessDate,
): ThemeState {
  if (!active || until < today) return 'over';
  return from > today ? 'planned' : 'running';
}

/** 成果: how much of what, in all and today. */
const counted = { name: localName, total: z.int(), today: z.int() };

/** A themed counter with what has come of it. */
export const themeView = theme.extend({
  counterNumber: z.int(),
  state: z.enum(themeStates),
  /** 办理: items of its businesses that were settled at its counter within its dates. */
  businesses: z.array(z.strictObject({ businessTypeId: id, ...counted })),
  /** 推介: what was counted with a key at the counter; what is recommended no longer is here while it counts. */
  results: z.array(z.strictObject({ productId: id, ...counted })),
  summary: z.strictObject({ words: z.string(), at: z.int(), byId: id.nullable() }).nullable(),
});
export type ThemeView = z.infer<typeof themeView>;
