import { countSetting } from '../store/count-setting.ts';
import type { Setting, SettingUnit } from '../store/setting.ts';

/** A rule of the queue that is a whole number of something, with the proposal that holds until the store sets its own. */
export function count(
  name: string,
  unit: SettingUnit,
  proposal: number,
  range: readonly [number, number],
): Setting<number> {
  return countSetting(`queue.${name}`, unit, proposal, range);
}
