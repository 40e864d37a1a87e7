import { Refusal } from '../../shared/call/refusal.ts';
import type { HallProfile, OpeningHours } from '../../shared/store/hall.ts';
import { findHall, listOpeningHours, replaceOpeningHours, updateHall } from '../../db/store/hall.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import type { StoreHandlers } from './store-handlers.ts';

export const profileHandlers: StoreHandlers<'profile' | 'changeProfile' | 'changeOpeningHours'> = {
  profile: ({ db }) => hallProfileOf(db),

  changeProfile: ({ db, hall, record }, values) => {
    updateHall(db, hall.id, values);
    const { outletType, operatorTheme } = values;
    record({
      kind: 'hall.changed',
      subjectKind: 'hall',
      subjectId: hall.id,
      body: { outletType, operatorTheme },
    });
    return hallProfileOf(db);
  },

  changeOpeningHours: ({ db, hall, record }, { days }) => {
    assertHoursMakeSense(days);
    replaceOpeningHours(db, hall.id, days);
    record({ kind: 'opening-hours.changed', subjectKind: 'hall', subjectId: hall.id, body: { days } });
    return hallProfileOf(db);
  },
};

function hallProfileOf(db: ReadableDb): HallProfile {
  const hall = findHall(db);
  if (!hall) throw new Refusal('call.not-set-up');
  const { setUpAt: _when, ...profile } = hall;
  return { ...profile, openingHours: listOpeningHours(db, hall.id) };
}

function assertHoursMakeSense(days: readonly OpeningHours[]): void {
  const seen = new Set<number>();
  for (const { weekday, opens, closes } of days) {
    if (seen.has(weekday)) throw new Refusal('store.weekday-twice', { weekday });
    if (closes <= opens) throw new Refusal('store.closes-before-opens', { opens, closes });
    seen.add(weekday);
  }
}
