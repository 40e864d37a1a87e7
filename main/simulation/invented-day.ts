import { chance, lognormal, seededRandom } from '../../shared/random/random.ts';
import { businessOfVisit, serviceSecondsOf } from './business-mix.ts';
import { arrivalsOf, visitorsOn } from './hall-day.ts';

/** What a day is invented from. The same seed gives the same day, for ever. */
export interface DayToInvent {
  readonly seed: string | number;
  readonly date: string;
  /** The clerks at the counters, by staff number (工号). */
  readonly agents: readonly string[];
}

/** A visit of an invented day; seconds after midnight. */
interface Visit {
  readonly businessCode: string;
  readonly arrivesS: number;
  readonly isCare: boolean;
}

/** A visit as it went: served by an agent, or given up. */
export type InventedVisit = Visit &
  (
    | { readonly kind: 'served'; readonly agent: string; readonly startsS: number; readonly serviceS: number }
    | { readonly kind: 'given-up'; readonly leavesS: number }
  );

/** Half give up after this wait, minutes; one in ten after less than half of it. */
const patienceMinutes = 35;
const patienceSpread = 0.55;
/** 关爱: the old, the frail, the expecting. */
const careShare = 0.08;

/** Lunch (午休) is taken in three turns from 11:30 on, so that most counters stay open (reference §17). */
const firstLunchS = 11.5 * 3_600;
const lunchS = 40 * 60;
const lunchTurns = 3;

interface AgentAtWork {
  readonly code: string;
  readonly lunchFromS: number;
  freeFromS: number;
  hadLunch: boolean;
}

/**
 * 造一天: invents a hall's day. People come as they do in a hall (peaks, month's end), for the businesses of the presets,
 * stay for as long as they have patience, and are served in the order of their coming by whoever is free first.
 */
export function inventDay({ seed, date, agents }: DayToInvent): InventedVisit[] {
  const randomFor = (part: string) => seededRandom(`${seed}/${date}/${part}`);
  const [counts, arrivals, errands, patience, services] = [
    randomFor('visitors'),
    randomFor('arrivals'),
    randomFor('errands'),
    randomFor('patience'),
    randomFor('services'),
  ];
  const atWork = agents.map((code, index) => agentAtWork(code, index));
  return arrivalsOf(visitorsOn(date, counts), arrivals).map((arrivesS) => {
    const visit = { businessCode: businessOfVisit(errands), arrivesS, isCare: chance(errands, careShare) };
    const leavesS = arrivesS + Math.round(lognormal(patience, patienceMinutes * 60, patienceSpread));
    const serviceS = serviceSecondsOf(visit.businessCode, services);
    return servedOrGone(visit, atWork, leavesS, serviceS);
  });
}

function agentAtWork(code: string, index: number): AgentAtWork {
  return { code, lunchFromS: firstLunchS + (index % lunchTurns) * lunchS, freeFromS: 0, hadLunch: false };
}

/** Everybody before this visitor has been given an agent already, so the first who is free is the visitor's. */
function servedOrGone(
  visit: Visit,
  agents: readonly AgentAtWork[],
  leavesS: number,
  serviceS: number,
): InventedVisit {
  const starts = agents.map((agent) => ({ agent, atS: startOf(agent, visit.arrivesS) }));
  const first = starts.reduce((best, start) => (start.atS < best.atS ? start : best));
  if (first.atS >= leavesS) return { ...visit, kind: 'given-up', leavesS };
  first.agent.hadLunch ||= first.atS >= first.agent.lunchFromS;
  first.agent.freeFromS = first.atS + serviceS;
  return { ...visit, kind: 'served', agent: first.agent.code, startsS: first.atS, serviceS };
}

/** When an agent can start with somebody who comes now: free, and back from lunch. */
function startOf({ freeFromS, lunchFromS, hadLunch }: AgentAtWork, arrivesS: number): number {
  const startS = Math.max(freeFromS, arrivesS);
  if (hadLunch || startS < lunchFromS) return startS;
  return Math.max(arrivesS, Math.max(freeFromS, lunchFromS) + lunchS);
}
