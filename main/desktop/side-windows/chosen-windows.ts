import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Which windows this machine's program has open beside the desk's own: chosen in its menu, and kept with its profile. */
const chosenWindows = z.strictObject({
  /** 台席小条. */
  bar: z.boolean(),
  /** The monitor that shows the hall's display (大屏), by the system's id; null for none. */
  displayOn: z.number().nullable(),
});
export type ChosenWindows = z.infer<typeof chosenWindows>;

const none: ChosenWindows = { bar: false, displayOn: null };

/** What was chosen; nothing where nobody has chosen yet, or the file cannot be read: the desk must open all the same. */
export function readChosenWindows(dataFolder: string): ChosenWindows {
  try {
    return chosenWindows.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')));
  } catch {
    return none;
  }
}

/** Keeps what was chosen. */
export function keepChosenWindows(dataFolder: string, chosen: ChosenWindows): void {
  const unfinished = `${fileIn(dataFolder)}.new`;
  writeFileSync(unfinished, JSON.stringify(chosen));
  renameSync(unfinished, fileIn(dataFolder));
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'desktop', 'side-windows.json');
}
