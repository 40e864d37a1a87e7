import { z } from 'zod';

/** 投诉类别 (reference §10): what it is about. C2, C6 and C8 are the three named weak points (B20). */
export const complaintCategories = [
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
  'C13',
  'C14',
  'C15',
  'C16',
] as const;
export const complaintCategory = z.enum(complaintCategories);
export type ComplaintCategory = z.infer<typeof complaintCategory>;

/** 投诉级别 (B13, reference §10): 现场不满, 一般投诉, 升级投诉, 申诉, 群体或舆情. */
export const complaintLevels = ['L0', 'L1', 'L2', 'L3', 'L4'] as const;
export const complaintLevel = z.enum(complaintLevels);
export type ComplaintLevel = z.infer<typeof complaintLevel>;

/** 责任认定, by the store manager: 待定, 有责, 无责. */
export const responsibilities = ['pending', 'at-fault', 'not-at-fault'] as const;
export const responsibility = z.enum(responsibilities);
export type Responsibility = z.infer<typeof responsibility>;

/** How a complaint was graded: its level follows from what is said of it now. */
export const complaintGrade = z.strictObject({
  category: complaintCategory,
  level: complaintLevel,
  /** 越级风险 (B8): says that they will go above the hall, or the hall thinks so. */
  bypassRisk: z.boolean(),
});
export type ComplaintGrade = z.infer<typeof complaintGrade>;

/** 投诉 beside the record that it belongs to. Times are UTC ms. */
export const complaintView = z.strictObject({
  ...complaintGrade.shape,
  responsibility,
  /** 首次联系: when somebody of the store first answered the customer; null while nobody has. */
  contactedAt: z.int().nullable(),
  contactBy: z.int(),
  resultBy: z.int(),
  /** The complaint that it repeats (same number and category), or null. */
  repeatOf: z.int().nullable(),
  /** 回访, after closing. */
  followedUp: z.strictObject({ at: z.int(), satisfied: z.boolean() }).nullable(),
});
export type ComplaintView = z.infer<typeof complaintView>;

/** 每一级的时限: minutes until somebody answers, hours until the customer has a result. */
export interface LevelTerms {
  readonly contactMinutes: number;
  readonly resultHours: number;
}

/** The shorter of two terms, step by step: a complaint that may go above the hall has those of L2 at most (B8). */
export function sharperOf(one: LevelTerms, other: LevelTerms): LevelTerms {
  return {
    contactMinutes: Math.min(one.contactMinutes, other.contactMinutes),
    resultHours: Math.min(one.resultHours, other.resultHours),
  };
}

/** When a complaint of a level must be answered and settled, UTC ms, counted from when it was received. */
export function limitsOf(
  receivedAt: number,
  { contactMinutes, resultHours }: LevelTerms,
): { readonly contactBy: number; readonly resultBy: number } {
  return { contactBy: receivedAt + contactMinutes * 60_000, resultBy: receivedAt + resultHours * 3_600_000 };
}

/**
 * The red line: a customer who is not answered within 15 days may appeal to the regulator (《电信用户申诉处理办法》,
 * reference §10).
 */
export const redLineDays = 15;

/** 红线预警: how many whole days have passed of a complaint that is not closed, and which warning that calls for. */
export function redLineWarning(
  receivedAt: number,
  now: number,
  warnOn: readonly number[],
): { readonly day: number; readonly passed: boolean } | null {
  const days = Math.floor((now - receivedAt) / 86_400_000);
  if (days >= redLineDays) return { day: redLineDays, passed: true };
  const reached = warnOn.filter((day) => day <= days);
  return reached.length === 0 ? null : { day: Math.max(...reached), passed: false };
}
