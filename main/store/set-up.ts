import { Refusal } from '../../shared/call/refusal.ts';
import { presetOpeningHours, presetSeries } from '../../shared/store/presets.ts';
import { weaknessOf } from '../../shared/staff/pin.ts';
import type { storeContract } from '../../shared/store/contract.ts';
import { type HallSetUp, firstManagerOf } from '../../shared/store/set-up.ts';
import { findHall, insertHall, replaceOpeningHours } from '../../db/store/hall.ts';
import { findPersonByStaffNumber } from '../../db/staff/people.ts';
import { setPin } from '../../db/staff/pins.ts';
import { insertSeries } from '../../db/store/series.ts';
import type { Db } from '../../db/database/handle.ts';
import { type CommandContext, prepared } from '../call/handler.ts';
import { addPerson } from '../staff/add-person.ts';
import { changePersonAt } from '../staff/person-at-station.ts';
import { verifierOf } from '../staff/pin-verifier.ts';
import { addBusinessType } from './business-type-handlers.ts';
import { enterPresetCalendar } from './calendar-handlers.ts';
import { addCounter } from './counter-handlers.ts';
import { assertStillServed } from './still-served.ts';

declare module '../call/handler.ts' {
  interface HostServices {
    /** What later rooms put into a new hall, in the transaction of its set-up. */
    readonly furnishings: readonly ((db: Db, hallId: number) => void)[];
    /** What later rooms put beside the counters of a new hall, once there are any. */
    readonly counterFurnishings: readonly ((db: Db, hallId: number) => void)[];
  }
}

/**
 * The first set-up (首次设置): the hall with its series, business types, counters and people, all or nothing. The
 * first store manager is signed in at the station where it is done. Refused once there is a hall, where a number is
 * given twice, where a series would be served by nobody, and without a store manager.
 */
export const setUpHall = prepared<(typeof storeContract)['setUp'], { readonly verifier: string }>({
  prepare: async (_context, { managerPin }) => ({ verifier: await verifierOf(managerPin) }),
  apply: (context, setUp, { verifier }) => {
    const hallId = openHall(context, setUp);
    const first = firstManagerOf(setUp.staff);
    const manager = first && findPersonByStaffNumber(context.db, hallId, first.staffNumber);
    if (!manager) throw new Refusal('store.no-manager');
    if (weaknessOf(setUp.managerPin, manager.staffNumber) !== null)
      throw new Refusal('store.manager-pin-weak');
    setPin(context.db, manager.id, { verifier, mustChange: false }, context.now);
    changePersonAt(context, manager.id);
    return { hallId };
  },
});

function openHall(context: CommandContext, setUp: HallSetUp): number {
  const { db } = context;
  if (findHall(db)) throw new Refusal('store.already-set-up');
  const { code, name, outletType, operatorTheme, timeZone } = setUp;
  const setUpAt = context.now;
  const hallId = insertHall(db, { code, name, outletType, operatorTheme, timeZone, setUpAt });
  context.record({
    kind: 'hall.set-up',
    subjectKind: 'hall',
    subjectId: hallId,
    body: { outletType, timeZone },
  });
  furnish(context, hallId);
  for (const [position, draft] of setUp.businessTypes.entries()) addBusinessType(context, draft, position);
  // After its businesses: what later rooms bring may be about them.
  for (const furnishHall of context.host.furnishings) furnishHall(db, hallId);
  for (const values of setUp.counters) addCounter(context, values);
  for (const furnishCounters of context.host.counterFurnishings) furnishCounters(db, hallId);
  assertStillServed(context);
  for (const values of setUp.staff) addPerson(context, values);
  return hallId;
}

/** What every hall has from its first day, whatever it is. */
function furnish({ db }: CommandContext, hallId: number): void {
  replaceOpeningHours(db, hallId, presetOpeningHours);
  enterPresetCalendar(db, hallId);
  for (const [position, series] of presetSeries.entries()) {
    insertSeries(db, hallId, { ...series, position, origin: 'proposal' });
  }
}
