import type { OutputOf } from '../../shared/call/procedure.ts';
import type { Check } from '../../shared/checklists/check.ts';
import { isRepeat } from '../../shared/checklists/repeats.ts';
import type { roundContract } from '../../shared/five-s/round-contract.ts';
import type { RoundOccasion, RoundToday } from '../../shared/five-s/round.ts';
import { type RoundMoment, standingOf } from '../../shared/five-s/rounds-due.ts';
import { weekStart } from '../../shared/five-s/route.ts';
import { addDays, weekdayOf, zonedTime } from '../../shared/time/business-date.ts';
import { checksBetween, checksUnderWay } from '../../db/checklists/checks.ts';
import { photosOwed } from '../../db/checklists/photo-waivers.ts';
import { itemPasts } from '../../db/checklists/item-pasts.ts';
import { unclosedActions } from '../../db/corrective-actions/actions.ts';
import { listOpeningHours } from '../../db/store/hall.ts';
import type { QueryContext } from '../call/handler.ts';
import { pastDays, summariesOf } from '../checklists/check-view.ts';
import { type FiveSChecklist, findFiveSChecklist } from './five-s-checklist.ts';
import { itemsDue } from './items-due.ts';

type Today = OutputOf<(typeof roundContract)['today']>;

/** So many of the last scores are shown, found within so many days. */
const lastRounds = 5;
const lastDays = 60;

/** What is due today, what was left open, the last scores, and what comes back. */
export function roundsToday(context: QueryContext): Today {
  const { db, hall, businessDate, now } = context;
  const checklist = findFiveSChecklist(context);
  const recent = checksBetween(db, hall.id, 'five-s', addDays(businessDate, -lastDays), businessDate).filter(
    ({ state }) => state !== 'void',
  );
  const left = checksUnderWay(db, hall.id).filter(
    (check) => check.kind === 'five-s' && check.businessDate < businessDate,
  );
  const handedIn = recent.filter(({ submittedAt }) => submittedAt !== null);
  const actions = unclosedActions(db, hall.id).filter(({ state }) => state !== 'parked');
  return {
    date: businessDate,
    rounds: checklist ? dueRounds(context, checklist, recent) : [],
    left: summariesOf(context, left),
    last: summariesOf(context, handedIn.slice(0, lastRounds)),
    back: checklist ? comingBack(context, checklist) : [],
    photosOwed: photosOwed(db, hall.id, addDays(businessDate, -lastDays)),
    openActions: actions.length,
    overdueActions: actions.filter(({ dueAt }) => dueAt < now).length,
  };
}

function dueRounds(context: QueryContext, checklist: FiveSChecklist, recent: readonly Check[]): RoundToday[] {
  const occasions: RoundOccasion[] = ['opening', 'route', 'closing', 'surprise', 'full'];
  return occasions.flatMap((occasion) => {
    const asked = itemsDue(context, checklist, occasion);
    const round = recent.find((check) => check.occasion === occasion && isOfThisTime(context, check));
    // A surprise is nobody's business on other days.
    if (asked.length === 0 && !round) return [];
    const [summary = null] = summariesOf(context, round ? [round] : []);
    const moment = { now: context.now, hours: hoursToday(context), round: progressOf(round) };
    const standing = standingOf(occasion, moment);
    return [{ occasion, standing, items: summary?.asked ?? asked.length, round: summary }];
  });
}

/** A full round is of its week, every other of its day. */
function isOfThisTime({ businessDate: today }: QueryContext, { occasion, businessDate }: Check): boolean {
  return occasion === 'full' ? businessDate >= weekStart(today) : businessDate === today;
}

function progressOf(round: Check | undefined): RoundMoment['round'] {
  if (!round) return 'none';
  return round.submittedAt === null ? 'open' : 'submitted';
}

function hoursToday({ db, hall, businessDate }: QueryContext): RoundMoment['hours'] {
  const weekday = weekdayOf(businessDate);
  const hours = listOpeningHours(db, hall.id).find((one) => one.weekday === weekday);
  return hours
    ? {
        opens: zonedTime(businessDate, hours.opens, hall.timeZone),
        closes: zonedTime(businessDate, hours.closes, hall.timeZone),
      }
    : null;
}

/** 反复出现, the worst first. */
function comingBack(
  { db, businessDate }: QueryContext,
  { template, version, items }: FiveSChecklist,
): Today['back'] {
  const pasts = itemPasts(db, template.id, { since: addDays(businessDate, -pastDays) });
  const areaOf = new Map(version.content.areas.map(({ code, name }) => [code, name]));
  return items
    .flatMap(({ code, text, areaCode }) => {
      const problems = pasts.get(code)?.problems ?? [];
      const area = areaOf.get(areaCode);
      const again = (problems[0] ?? 0) > 0 && isRepeat(problems.map((count) => count > 0));
      return again && area ? [{ itemCode: code, text, area, problems: [...problems] }] : [];
    })
    .sort((one, other) => sum(other.problems) - sum(one.problems));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
