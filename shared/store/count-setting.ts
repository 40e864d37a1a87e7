import { z } from 'zod';
import { type Setting, type SettingUnit, defineSetting } from './setting.ts';

/** A rule that is a whole number of something, with the proposal that holds until the store sets its own. */
export function countSetting(
  key: Setting['key'],
  unit: SettingUnit,
  proposal: number,
  [least, most]: readonly [number, number],
): Setting<number> {
  const schema = z.int().min(least).max(most);
  return defineSetting({ key, schema, default: proposal, unit, origin: 'proposal' });
}
