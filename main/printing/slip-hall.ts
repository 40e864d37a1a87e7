import type { PaperLanguage } from '../../shared/printing/printing-words.ts';
import { hoursText } from '../../shared/printing/hours-text.ts';
import type { SlipHall } from '../../shared/printing/slip-hall.ts';
import { nameIn } from '../../shared/store/local-name.ts';
import { complaintsPhone, hallAddress, hallPhone } from '../../shared/store/settings.ts';
import { businessDateOf, timeOfDay } from '../../shared/time/business-date.ts';
import type { ReadableDb } from '../../db/database/handle.ts';
import { type Hall, listOpeningHours } from '../../db/store/hall.ts';
import { findPerson } from '../../db/staff/people.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { PaperContext } from './paper-kind.ts';

/** What a slip says of the hall on the day on which it is printed. */
export function slipHall(
  { db, hall, now }: Pick<PaperContext, 'db' | 'hall' | 'now'>,
  language: PaperLanguage,
): SlipHall {
  const date = businessDateOf(now, hall.timeZone);
  return {
    code: hall.code,
    name: nameIn(hall.name, language),
    address: settingOn(db, hall.id, hallAddress, date),
    phone: settingOn(db, hall.id, hallPhone, date),
    complaintsPhone: settingOn(db, hall.id, complaintsPhone, date),
    hours: hoursText(listOpeningHours(db, hall.id), language),
  };
}

/** A moment as a slip says it: `2026-11-21 10:21`. @param at UTC ms */
export function momentOnSlip({ timeZone }: Pick<Hall, 'timeZone'>, at: number): string {
  return `${businessDateOf(at, timeZone)} ${timeOfDay(at, timeZone)}`;
}

/** The staff number of somebody, or what stands for nobody. */
export function staffNumberOf(db: ReadableDb, personId: number | null): string | null {
  return personId === null ? null : (findPerson(db, personId)?.staffNumber ?? null);
}
