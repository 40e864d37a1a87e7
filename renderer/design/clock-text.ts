import { timeOfDay, zonedParts } from '../../shared/time/business-date.ts';

/** `02:41`, and from the first hour on `1:02:41`. A negative length is shown as none. @param length ms */
export function stopwatchText(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = two(Math.floor(seconds / 60) % 60);
  const clock = `${minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${clock}` : clock;
}

/** `10:21`, as the hall's clock shows it. @param at UTC ms */
export function timeText(at: number, timeZone: string): string {
  return timeOfDay(at, timeZone);
}

/** `10:21:07`, as the hall's clock shows it. @param at UTC ms */
export function timeWithSecondsText(at: number, timeZone: string): string {
  return `${timeText(at, timeZone)}:${two(zonedParts(at, timeZone).second)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
