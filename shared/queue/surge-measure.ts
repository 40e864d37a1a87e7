import { z } from 'zod';
import { localName } from '../store/local-name.ts';
import { origin } from '../store/origin.ts';
import { alertLevels } from './surge-level.ts';

/** 预警措施: something to do about a surge, from a level on. */
export const surgeMeasure = z.strictObject({
  id: z.int().positive(),
  /** From this level on it stands on the card. */
  level: z.enum(alertLevels),
  name: localName,
  origin,
  active: z.boolean(),
});
export type SurgeMeasure = z.infer<typeof surgeMeasure>;

/** A measure as somebody writes it. */
export const surgeMeasureValues = surgeMeasure.pick({ level: true, name: true });
export type SurgeMeasureValues = z.infer<typeof surgeMeasureValues>;

/**
 * What a new hall starts with (reference §3, surge actions): 分流 is A18, care for 老弱幼孕 A12, gifts and quizzes A17.
 * All of it is our proposal and can be changed.
 */
export const presetMeasures: readonly SurgeMeasureValues[] = [
  {
    level: 'yellow',
    name: {
      zh: '分流：缴费、查询的客户请到自助机或手机上办',
      en: 'Divert: payments and enquiries to a machine or the phone',
    },
  },
  { level: 'yellow', name: { zh: '开备用台席', en: 'Open a spare counter' } },
  { level: 'orange', name: { zh: '值班经理到大厅', en: 'Duty manager to the floor' } },
  { level: 'orange', name: { zh: '告诉客户大约还要等多久', en: 'Tell customers how long it takes' } },
  {
    level: 'orange',
    name: { zh: '错开就餐和休息，暂停的台席先恢复', en: 'Stagger breaks; paused counters resume' },
  },
  {
    level: 'orange',
    name: { zh: '送水，给老弱幼孕安排座位', en: 'Bring water; seats for those who need care' },
  },
  { level: 'red', name: { zh: '服务补救：小礼品或有奖问答', en: 'Recovery: a small gift or a quiz' } },
  {
    level: 'red',
    name: { zh: '联系邻近营业厅，愿意的客户请过去办', en: 'Ask a neighbouring hall to take customers' },
  },
];
