import { setImmediate as hostsTurn } from 'node:timers/promises';
import { type BusinessDate, addDays, businessDateOf, zonedTime } from '../../shared/time/business-date.ts';
import { firstManagerOf } from '../../shared/store/set-up.ts';
import { presetTimeZone } from '../../shared/store/presets.ts';
import type { DrivenClock } from '../time/clock.ts';
import type { CallProcedure } from './call-procedure.ts';
import { planDemoCampaigns, tendDemoCampaigns } from './demo-campaigns.ts';
import { demoHistoryDays, playDemoActions } from './demo-actions.ts';
import { findDemoThings } from './demo-lost-found.ts';
import { tendDemoThings } from './demo-things.ts';
import { demoClerks, demoHall } from './demo-hall.ts';
import { giveDemoPins } from './demo-pins.ts';
import { demoManners, demoMorning, demoMorningEndsS } from './demo-morning.ts';
import { certifyDemoStaff } from './demo-certifications.ts';
import { planDemoRoster } from './demo-roster.ts';
import { playDay } from './play.ts';
import { hallToPlay } from './replay-hall.ts';

/** When the demo hall's people come to work on the first day of its history, UTC ms. @param now UTC ms */
export function demoBegins(now: number): number {
  return comesToWork(addDays(businessDateOf(now, presetTimeZone), -demoHistoryDays));
}

/** 07:55 of a day. */
function comesToWork(date: BusinessDate): number {
  return zonedTime(date, '07:55', presetTimeZone);
}

/**
 * Sets up the demo hall through its procedures, plays the weeks behind it and a morning in it, up to 10:40.
 * @param callAs calls as a person of the hall
 * @param clock the hall's, standing at `demoBegins`; it is moved to the end of the morning
 */
export async function furnishDemo(
  call: CallProcedure,
  callAs: (personId: number) => CallProcedure,
  clock: DrivenClock,
): Promise<void> {
  const today = addDays(businessDateOf(clock.now(), presetTimeZone), demoHistoryDays);
  const midnight = zonedTime(today, '00:00', presetTimeZone);
  await call('store.setUp', demoHall);
  await playDemoActions({ call, callAs, clock, today, hostsTurn });
  clock.advanceTo(comesToWork(today));
  await giveDemoPins(call, firstManagerOf(demoHall.staff)?.staffNumber ?? '');
  await planDemoRoster(call, today);
  await planDemoCampaigns(callAs, call, today);
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
  await tendDemoThings(callAs, call, today);
  await findDemoThings(callAs, call, today);
  await tendDemoCampaigns(callAs, call, today);
}
