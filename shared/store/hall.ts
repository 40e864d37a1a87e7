import { z } from 'zod';
import { localName } from './local-name.ts';

/** 营业厅类型, as the operators class their outlets. */
export const outletTypes = [
  'self-owned',
  'cooperative',
  'convenience',
  'franchise',
  'partner-store',
] as const;
export type OutletType = (typeof outletTypes)[number];

/** 运营商主题: the colours of the screens. */
export const operatorThemes = ['neutral', 'mobile', 'unicom', 'telecom'] as const;
export type OperatorTheme = (typeof operatorThemes)[number];

/** 厅编号: names the hall in everything that leaves it, so it never changes after the first set-up. */
export const hallCode = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/);

/** What the store may change of its hall. */
export const hallValues = z.strictObject({
  name: localName,
  outletType: z.enum(outletTypes),
  operatorTheme: z.enum(operatorThemes),
});
export type HallValues = z.infer<typeof hallValues>;

/** A time of day as the hall's clock shows it, `08:30`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** 营业时间 of one weekday (0 Sunday to 6 Saturday). A weekday without hours is closed. */
export const openingHours = z.strictObject({
  weekday: z.int().min(0).max(6),
  opens: timeOfDay,
  closes: timeOfDay,
});
export type OpeningHours = z.infer<typeof openingHours>;

/** 营业厅: what every screen may know of its hall. */
export const hallProfile = z.strictObject({
  id: z.int(),
  code: hallCode,
  ...hallValues.shape,
  timeZone: z.string(),
  openingHours: z.array(openingHours),
});
export type HallProfile = z.infer<typeof hallProfile>;

/** Whether it names a timezone that this machine knows, such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
