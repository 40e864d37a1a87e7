import { setImmediate as hostsTurn } from 'node:timers/promises';
import { businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import { firstManagerOf } from '../../shared/store/set-up.ts';
import { presetTimeZone } from '../../shared/store/presets.ts';
import type { DrivenClock } from '../time/clock.ts';
import type { CallProcedure } from './call-procedure.ts';
import { demoClerks, demoHall } from './demo-hall.ts';
import { giveDemoPins } from './demo-pins.ts';
import { demoManners, demoMorning, demoMorningEndsS } from './demo-morning.ts';
import { certifyDemoStaff } from './demo-certifications.ts';
import { planDemoRoster } from './demo-roster.ts';
import { playDay } from './play.ts';
import { hallToPlay } from './replay-hall.ts';

/** When the demo hall's people come to work today, UTC ms. @param now UTC ms */
export function demoBegins(now: number): number {
  return zonedTime(businessDateOf(now, presetTimeZone), '07:55', presetTimeZone);
}

/**
 * Sets up the demo hall through its procedures and plays a morning in it, up to 10:40.
 * @param clock the hall's, standing at `demoBegins`; it is moved to the end of the morning
 */
export async function furnishDemo(call: CallProcedure, clock: DrivenClock): Promise<void> {
  const today = businessDateOf(clock.now(), presetTimeZone);
  const midnight = zonedTime(today, '00:00', presetTimeZone);
  await call('store.setUp', demoHall);
  await giveDemoPins(call, firstManagerOf(demoHall.staff)?.staffNumber ?? '');
  await planDemoRoster(call, today);
  const hall = {
    ...(await hallToPlay(call, demoClerks)),
    dateChangesS: 86_400,
    advanceTo: async (second: number) => {
      // What the host does after a commit is done in the moment to which it belongs.
      await hostsTurn();
      clock.advanceTo(midnight + second * 1_000);
    },
  };
  await playDay(demoMorning(), hall, { manners: demoManners(), untilS: demoMorningEndsS });
  await hall.advanceTo(demoMorningEndsS);
  await certifyDemoStaff(call, today);
}
