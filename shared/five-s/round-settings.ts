import { z } from 'zod';
import { countSetting } from '../store/count-setting.ts';
import { type Setting, defineSetting } from '../store/setting.ts';

/** 路线项数: a walk holds at most so many items, so that it takes five minutes. */
export const routeItems = defineSetting({
  key: 'five-s.routeItems',
  schema: z.int().min(5).max(15),
  default: 15,
  origin: 'proposal',
});

/** 每月突击检查: so many days of a month are drawn. */
export const surprisesPerMonth = countSetting('five-s.surprisesPerMonth', 'times', 2, [0, 8]);

/** 检查过快: on average less than this for an item is worth a second look (reference §5, a hint only). */
export const quickSeconds = countSetting('five-s.quickSeconds', 'seconds', 5, [0, 60]);

/** 路线拍照: when a short walk wants the photos that a full round always wants. Of what fails, photos are always wanted. */
export const routePhotos = defineSetting({
  key: 'five-s.routePhotos',
  schema: z.enum(['on-fail', 'show-days', 'always']),
  default: 'show-days',
  origin: 'proposal',
});

/** The settings of rounds. */
export const roundSettings: readonly Setting[] = [routeItems, routePhotos, surprisesPerMonth, quickSeconds];
