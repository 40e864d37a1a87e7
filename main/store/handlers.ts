import { Refusal } from '../../shared/call/refusal.ts';
import type { storeContract } from '../../shared/store/contract.ts';
import type { HallProfile } from '../../shared/store/hall.ts';
import { listBusinessTypes } from '../../db/store/business-types.ts';
import { listCounters } from '../../db/store/counters.ts';
import { findHall, listOpeningHours } from '../../db/store/hall.ts';
import { listSeries } from '../../db/store/series.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { RoomHandlers } from '../call/handler.ts';
import { setUpHall } from './set-up.ts';

export const storeHandlers: RoomHandlers<typeof storeContract> = {
  profile: ({ db }) => hallProfileOf(db),
  series: ({ db, hall }) => listSeries(db, hall.id),
  businessTypes: ({ db, hall }) => listBusinessTypes(db, hall.id),
  counters: ({ db, hall }) => listCounters(db, hall.id),
  setUp: setUpHall,
};

function hallProfileOf(db: ReadableDb): HallProfile {
  const hall = findHall(db);
  if (!hall) throw new Refusal('call.not-set-up');
  const { setUpAt: _when, ...profile } = hall;
  return { ...profile, openingHours: listOpeningHours(db, hall.id) };
}
