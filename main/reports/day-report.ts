import type { OutputOf } from '../../shared/call/procedure.ts';
import { recoverAfterMinutes } from '../../shared/queue/recovery-settings.ts';
import { waitTargetMinutes } from '../../shared/queue/settings.ts';
import type { reportsContract } from '../../shared/reports/contract.ts';
import { figuresOfDay } from '../../shared/reports/day-figures.ts';
import type { DayRules, DayTicket } from '../../shared/reports/day-ticket.ts';
import { zonedTime } from '../../shared/time/business-date.ts';
import { countDiversions, failuresSince } from '../../db/queue/floor.ts';
import { dayTickets } from '../../db/reports/day-tickets.ts';
import { groupNames } from '../../db/reports/group-names.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

type DayReportSource = Pick<QueryContext, 'db' | 'hall'>;

/** The day's figures, counted with the rules of that day. */
export function dayReport(context: DayReportSource, date: string): OutputOf<(typeof reportsContract)['day']> {
  const { db, hall } = context;
  const tickets = ticketsOn(context, date);
  const rules = rulesOn(context, date);
  return {
    date,
    waitTargetMinutes: rules.waitTargetMs / 60_000,
    figures: figuresOfDay(tickets, countDiversions(db, hall.id, date), rules),
    ...groupNames(db, hall.id),
  };
}

/** The tickets of a day with their figures. */
export function ticketsOn({ db, hall }: DayReportSource, date: string): DayTicket[] {
  const failures = failuresSince(db, hall.id, zonedTime(date, '00:00', hall.timeZone));
  return dayTickets(db, hall.id, date, failures);
}

/** The rules that a day's figures are counted with. */
export function rulesOn({ db, hall }: DayReportSource, date: string): DayRules {
  return {
    timeZone: hall.timeZone,
    waitTargetMs: settingOn(db, hall.id, waitTargetMinutes, date) * 60_000,
    recoverAfterMs: settingOn(db, hall.id, recoverAfterMinutes, date) * 60_000,
  };
}
