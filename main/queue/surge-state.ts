import {
  type SurgeBefore,
  type SurgeLevel,
  type SurgeSituation,
  calmSoFar,
  isWorse,
  surgeLevel,
} from '../../shared/queue/surge-level.ts';
import { surgeRules } from '../../shared/queue/surge-settings.ts';
import { hallLoad } from '../../db/queue/hall-load.ts';
import { type Surge, lastSurgeEnd, stepsOfSurge, surgeUnderWay } from '../../db/queue/surges.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** The surge under way in the hall today; one that an earlier day has left over is over, whatever stands written. */
export function surgeOfToday({ db, hall, businessDate }: QueryContext): Surge | undefined {
  const surge = surgeUnderWay(db, hall.id);
  return surge?.businessDate === businessDate ? surge : undefined;
}

/** The level that stands written, since when, and whether it was reached from below. */
export function levelSoFar(context: QueryContext): SurgeBefore {
  const { db, hall, businessDate } = context;
  const surge = surgeOfToday(context);
  if (surge) return lastLevelOf(context, surge);
  const endedAt = lastSurgeEnd(db, hall.id, businessDate);
  return endedAt === null ? calmSoFar : { ...calmSoFar, since: endedAt };
}

function lastLevelOf({ db }: QueryContext, { id, startedAt }: Surge): SurgeBefore {
  const steps = stepsOfSurge(db, id);
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (!last) return { ...calmSoFar, since: startedAt };
  return { level: last.level, since: last.at, rose: !before || isWorse(last.level, before.level) };
}

/** How full the hall is, and the level that it should have. */
export interface SurgeSeen {
  readonly before: SurgeBefore;
  readonly level: SurgeLevel;
  readonly situation: SurgeSituation;
}

/** Looks at the hall as it is at the moment of the call. */
export function lookAtHall(context: QueryContext): SurgeSeen {
  const { db, hall, businessDate, now } = context;
  const { waiting, openCounters, longestSince } = hallLoad(db, hall.id, businessDate);
  const longestWaitMs = longestSince === null ? 0 : Math.max(0, now - longestSince);
  const situation = { now, waiting, openCounters, longestWaitMs };
  const before = levelSoFar(context);
  const rules = surgeRules((setting) => settingOn(db, hall.id, setting, businessDate));
  return { before, situation, level: surgeLevel(situation, rules, before) };
}
