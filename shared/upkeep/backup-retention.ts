import { addDays, weekdayOf } from '../time/business-date.ts';

/** How many days, and how many weeks before the newest backup's, keep their last backup. */
export const daysKept = 7;
export const weeksKept = 4;

/** How many backups from before an update are kept. */
export const updatesKept = 3;

const daily = /^daily-(\d{4}-\d{2}-\d{2})-(\d{6})\.db$/;
const beforeUpdate = /^before-update-.*\.db$/;

/** A daily backup's file name. @param date the hall's date @param time `031000`, by the hall's clock */
export function dailyBackupName(date: string, time: string): string {
  return `daily-${date}-${time}.db`;
}

/** When the newest daily backup among these file names was made, by the hall's clock; undefined where there is none. */
export function newestDailyBackup(
  names: readonly string[],
): { readonly date: string; readonly time: string } | undefined {
  const [, date, time] = daily.exec(dailyBackups(names)[0] ?? '') ?? [];
  if (date === undefined || time === undefined) return undefined;
  return { date, time: time.replaceAll(/(\d\d)(?=\d)/g, '$1:') };
}

/** The newest first. */
function dailyBackups(names: readonly string[]): string[] {
  return names.filter((name) => daily.test(name)).sort((one, other) => (one < other ? 1 : -1));
}

/**
 * The backups that are no longer kept: all but the last one of each of the newest seven days, the last one of each
 * of the four weeks before the newest backup's week, and the newest three from before an update.
 * Files of other names are nobody's to remove.
 */
export function backupsToRemove(names: readonly string[]): string[] {
  const ofDays = dailyBackups(names);
  const updates = names.filter((name) => beforeUpdate.test(name)).sort();
  const lastOfDays = firstOfEach(ofDays, dateOf).slice(0, daysKept);
  const lastOfWeeks = firstOfEach(ofDays, weekOf).slice(0, weeksKept + 1);
  const kept = new Set([...lastOfDays, ...lastOfWeeks, ...updates.slice(-updatesKept)]);
  return [...ofDays, ...updates].filter((name) => !kept.has(name));
}

function dateOf(name: string): string {
  return daily.exec(name)?.[1] ?? '';
}

/** The Monday of the backup's week. */
function weekOf(name: string): string {
  const date = dateOf(name);
  return addDays(date, -((weekdayOf(date) + 6) % 7));
}

/** The first name of each group, in the order given. */
function firstOfEach(names: readonly string[], groupOf: (name: string) => string): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const group = groupOf(name);
    if (!first.has(group)) first.set(group, name);
  }
  return [...first.values()];
}
