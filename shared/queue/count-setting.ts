import { z } from 'zod';
import { type Setting, type SettingUnit, defineSetting } from '../store/setting.ts';

/** A rule of the queue that is a whole number of something, with the proposal that holds until the store sets its own. */
export function count(
  name: string,
  unit: SettingUnit,
  proposal: number,
  [least, most]: readonly [number, number],
): Setting<number> {
  const schema = z.int().min(least).max(most);
  return defineSetting({ key: `queue.${name}`, schema, default: proposal, unit, origin: 'proposal' });
}
