import { careReasons } from '../../shared/queue/priority.ts';
import { type Random, int, pick, seededRandom } from '../../shared/random/random.ts';
import { countOfVisit, othersOfVisit } from './business-mix.ts';
import { demoClerks } from './demo-hall.ts';
import { inventDay } from './invented-day.ts';
import { type LogDay, logDay } from './log-day.ts';
import type { Manners } from './play-state.ts';
import { parseQueueLog } from './queue-log.ts';
import type { Visitor } from './visitor.ts';
import { queueLogOf } from './write-log.ts';

/**
 * The morning is the same on every day that it is played, so that what it leaves can be relied on: counters serving,
 * two customers just called, people waiting. Another seed must be tried where the rules of the queue change.
 */
const seed = 25;
const inventedOn = '2026-11-16';

const at = (hour: number, minute: number): number => (hour * 60 + minute) * 60;

/** Until when the morning is played; seconds after midnight. */
export const demoMorningEndsS = at(10, 40);

/** A special case keeps its counter busy, and somebody waits behind it longer than anybody should. Some give up. */
const incidents: readonly Visitor[] = [
  { kind: 'impatient', businessCode: 'B01', arrivesS: at(9, 51), leavesS: at(9, 52) },
  { kind: 'impatient', businessCode: 'B22', arrivesS: at(10, 1), leavesS: at(10, 7) },
  { kind: 'patient', businessCode: 'B28', arrivesS: at(10, 2), serviceS: 50 * 60 },
  { kind: 'impatient', businessCode: 'B11', arrivesS: at(10, 8), leavesS: at(10, 26) },
  { kind: 'patient', businessCode: 'B26', arrivesS: at(10, 12), serviceS: 15 * 60 },
];

/** The demo hall's invented morning: an ordinary Monday's, and a few incidents. */
export function demoMorning(): LogDay {
  const visits = inventDay({ seed, date: inventedOn, agents: demoClerks });
  const day = logDay(parseQueueLog(queueLogOf(inventedOn, visits)), inventedOn);
  const random = seededRandom(`${seed}/visits`);
  const visitors = [...day.visitors.map((visitor) => withMore(visitor, random)), ...incidents];
  return { ...day, visitors: visitors.sort((a, b) => a.arrivesS - b.arrivesS) };
}

/** A log tells one business and a class of two; in the hall several are done at once, and the class has a reason. */
function withMore(visitor: Visitor, random: Random): Visitor {
  const isCare = visitor.priorityClass === 'vip';
  return {
    ...visitor,
    count: countOfVisit(random),
    more: othersOfVisit(visitor.businessCode, random),
    ...(isCare && { priorityClass: 'care', classReason: pick(random, careReasons) }),
  };
}

/** In a hall people walk to the counter, and a clerk gives those who have left a minute. */
export function demoManners(): Manners {
  const random = seededRandom(`${seed}/ways`);
  return { wayS: () => int(random, 8, 40), noShowAfterS: 60 };
}
