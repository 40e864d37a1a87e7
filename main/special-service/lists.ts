import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { CaseLine } from '../../shared/special-service/case-view.ts';
import type { specialServiceContract } from '../../shared/special-service/contract.ts';
import { dueSoonDays } from '../../shared/special-service/settings.ts';
import { addDays, zonedTime } from '../../shared/time/business-date.ts';
import { casesOfDay, countEnded, endedCases, openCases } from '../../db/special-service/cases.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';
import { linesOf } from './views.ts';

type Cases = (typeof specialServiceContract)['cases'];

/** How many days of ended cases are listed where no day is named. */
const lately = 30;

/** The cases of a list: open ones by their promise, ended ones by when. */
export function listCases(context: QueryContext, input: InputOf<Cases>): OutputOf<Cases> {
  if (input.list === 'closed') return closedIn(context, input);
  const { db, hall, businessDate } = context;
  const stored = input.list === 'today' ? casesOfDay(db, hall.id, businessDate) : openCases(db, hall.id);
  const found = linesOf(context, stored).filter((line) => isIn(context, input.list, line));
  return { total: found.length, cases: found.slice(0, input.limit) };
}

function isIn(context: QueryContext, list: InputOf<Cases>['list'], { life, forMe }: CaseLine): boolean {
  switch (list) {
    case 'for-me':
      return forMe;
    case 'to-tell':
      return life.state === 'to-tell';
    case 'overdue':
      return life.state === 'back-office' && life.dueAt < context.now;
    case 'due-soon':
      return life.state === 'back-office' && life.dueAt >= context.now && life.dueAt < soonEnds(context);
    case 'today':
    case 'open':
    case 'closed':
      return true;
  }
}

/** The midnight until which a promise is due soon, UTC ms. */
function soonEnds({ db, hall, businessDate }: QueryContext): number {
  const days = settingOn(db, hall.id, dueSoonDays, businessDate);
  return zonedTime(addDays(businessDate, days + 1), '00:00', hall.timeZone);
}

function closedIn(context: QueryContext, { from, to, limit }: InputOf<Cases>): OutputOf<Cases> {
  const { db, hall, businessDate } = context;
  const last = to ?? businessDate;
  const start = zonedTime(from ?? addDays(last, -lately), '00:00', hall.timeZone);
  const until = zonedTime(addDays(last, 1), '00:00', hall.timeZone);
  return {
    total: countEnded(db, hall.id, start, until),
    cases: linesOf(context, endedCases(db, hall.id, { from: start, until, limit })),
  };
}
