import { Refusal } from '../../shared/call/refusal.ts';
import { type IssuingRules, issuingAt } from '../../shared/queue/kiosk-hours.ts';
import { isForCustomers, isOnlyKiosk } from '../../shared/queue/kiosk-rights.ts';
import { kioskClosingMinutes, kioskIssues, kioskStopMinutes } from '../../shared/queue/kiosk-settings.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** When the kiosk gives numbers, by the settings of the day. */
export function issuingRules({ db, hall, businessDate }: QueryContext): IssuingRules {
  return {
    issuing: settingOn(db, hall.id, kioskIssues, businessDate),
    closingMinutes: settingOn(db, hall.id, kioskClosingMinutes, businessDate),
    stopMinutes: settingOn(db, hall.id, kioskStopMinutes, businessDate),
  };
}

/**
 * What customers may do by themselves at the kiosk; the staff are not held up. Refuses with `queue.kiosk-class` a class
 * that only the staff give, and with `queue.kiosk-closed` a number while the kiosk gives none.
 */
export function assertKioskMayIssue(
  context: QueryContext,
  asked: Parameters<typeof isForCustomers>[0],
): void {
  const { db, hall, caller, now } = context;
  if (!isOnlyKiosk(caller)) return;
  if (!isForCustomers(asked)) throw new Refusal('queue.kiosk-class');
  const hours = listOpeningHours(db, hall.id);
  const { kind } = issuingAt(now, hours, hall.timeZone, issuingRules(context));
  if (kind === 'closed' || kind === 'stopped') throw new Refusal('queue.kiosk-closed');
}

/** Customers find the phone or the machine by themselves; only the staff can answer a question. */
export function assertKioskMayDivert({ caller }: QueryContext, channel: string): void {
  if (isOnlyKiosk(caller) && channel === 'answer') {
    throw new Refusal('call.not-allowed', { procedure: 'queue.divert' });
  }
}
