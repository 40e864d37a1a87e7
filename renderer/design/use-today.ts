import { type BusinessDate, businessDateOf } from '../../shared/time/business-date.ts';
import { useHostNow } from '../call/use-host-now.ts';
import { useTimeZone } from './time-zone-context.ts';

/** Today in the hall. */
export function useToday(): BusinessDate {
  return businessDateOf(useHostNow(), useTimeZone());
}
