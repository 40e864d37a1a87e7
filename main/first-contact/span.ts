import { type BusinessDate, addDays, zonedTime } from '../../shared/time/business-date.ts';
import type { QueryContext } from '../call/handler.ts';

/** A span of days, both included, as moments: UTC ms, from the first one's midnight to before the last one's end. */
export function spanOf(
  { hall }: Pick<QueryContext, 'hall'>,
  { from, to }: { readonly from: BusinessDate; readonly to: BusinessDate },
): [from: number, until: number] {
  return [zonedTime(from, '00:00', hall.timeZone), zonedTime(addDays(to, 1), '00:00', hall.timeZone)];
}
