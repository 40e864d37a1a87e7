import { Refusal } from '../../shared/call/refusal.ts';
import { unservedSeries } from '../../shared/store/coverage.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import { listCounters } from '../../db/store/counters.ts';
import type { CommandContext } from '../call/handler.ts';

/**
 * Refuses what the command has just done where a business would now be offered that no open counter serves:
 * its customers would wait for ever.
 */
export function assertStillServed({ db, hall }: CommandContext): void {
  const unserved = unservedSeries(listBusinessTypes(db, hall.id), listCounters(db, hall.id));
  if (unserved.length > 0) throw new Refusal('store.series-not-served', { letters: unserved.join('、') });
}
