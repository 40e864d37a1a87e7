import { z } from 'zod';
import { fileName } from '../files/photo.ts';

/** 晒图: how many shots of areas a show has (reference, form 每日一晒图). */
export const showShotCount = 6;

/** The areas that the six shots are of where nobody chose others. */
export const showAreaCodes = ['D', 'Y', 'C', 'R', 'E', 'Z'] as const;

/** A shot of one area of the hall, in its place on the picture. */
export const showShot = z.strictObject({
  slot: z.int().min(1).max(showShotCount),
  /** What the area is called on the picture. */
  area: z.string().trim().min(1).max(20),
  photo: fileName,
});
export type ShowShot = z.infer<typeof showShot>;

/** What is said beside the shots. */
export const showWords = z.strictObject({
  /** 得分, 0 to 100, kept with two decimals; null where none is told. */
  score: z.number().min(0).max(100).nullable(),
  /** 亮点: one thing done well. */
  highlight: z.string().trim().max(80),
  /** 问题: one thing to be done better. */
  problem: z.string().trim().max(80),
});
export type ShowWords = z.infer<typeof showWords>;

/** What somebody said of a show in the chat. */
export const showComment = z.strictObject({
  id: z.int(),
  saidBy: z.string(),
  words: z.string(),
  /** UTC ms. */
  notedAt: z.int(),
});

/** 每日一晒 of one day. */
export const dailyShow = z.strictObject({
  id: z.int(),
  date: z.string(),
  ...showWords.shape,
  shots: z.array(showShot),
  comments: z.array(showComment),
  /** When, by whom and as which picture it was last made; null until it is. */
  done: z
    .strictObject({ at: z.int(), by: z.string().nullable(), picture: fileName, changedSince: z.boolean() })
    .nullable(),
});
export type DailyShow = z.infer<typeof dailyShow>;

/** What a show still lacks before its picture can be made. */
export type ShowLack = 'shots' | 'highlight' | 'problem';

/** What a show still lacks: six shots, one highlight and one problem make one (practice E3). */
export function showLacks({
  shots,
  highlight,
  problem,
}: Pick<DailyShow, 'shots' | 'highlight' | 'problem'>): ShowLack[] {
  const lacks: ShowLack[] = [];
  if (shots.length < showShotCount) lacks.push('shots');
  if (highlight === '') lacks.push('highlight');
  if (problem === '') lacks.push('problem');
  return lacks;
}
