import { businessDateOf, zonedTime } from '../../../shared/time/business-date.ts';

/**
 * The moment that somebody means with a time of day, `10:25` or `1025`, between two moments of one day. People say
 * minutes: the minute in which the stretch begins or ends still counts as inside it. Undefined for anything else.
 * @param from UTC ms @param until UTC ms
 */
export function momentBetween(
  text: string,
  from: number,
  until: number,
  timeZone: string,
): number | undefined {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3])[:\uff1a]?([0-5]\d)$/.exec(text.trim()) ?? [];
  if (minute === '') return undefined;
  const at = zonedTime(businessDateOf(until, timeZone), `${hour.padStart(2, '0')}:${minute}`, timeZone);
  if (at > until || at + 59_999 < from) return undefined;
  return Math.max(at, from);
}
