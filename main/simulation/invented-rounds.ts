import type { ChecklistItem } from '../../shared/checklists/template.ts';
import { type BusinessDate, addDays, daysBetween, weekdayOf } from '../../shared/time/business-date.ts';
import { type Random, chance, int, seededRandom, weighted } from '../../shared/random/random.ts';

/** How a hall is kept: what its invented rounds find. */
export interface HallHabits {
  /** How often an ordinary item is found wrong at first, 0 to 1. */
  readonly carelessness: number;
  /** How much of that is left at the end: below 1 the hall gets better, above 1 worse. */
  readonly left: number;
  /** Items that are found wrong again and again, by code. */
  readonly stubborn: readonly string[];
}

/** The rounds of which days, and of which hall. */
export interface RoundsToInvent {
  readonly seed: string | number;
  readonly from: BusinessDate;
  /** Included. */
  readonly to: BusinessDate;
  readonly items: readonly ChecklistItem[];
  readonly habits: HallHabits;
}

/** A round that nobody has walked. */
export interface InventedRound {
  readonly date: BusinessDate;
  readonly occasion: 'opening' | 'closing' | 'full';
  /** When it begins, and how long it takes: minutes after midnight, and minutes. */
  readonly beginsAt: number;
  readonly takes: number;
  readonly answers: readonly InventedAnswer[];
}

export interface InventedAnswer {
  readonly itemCode: string;
  readonly problems: number;
  readonly fixedOnSpot: boolean;
  /** Few are photographed. */
  readonly photographed: boolean;
}

/** A daily round asks so many items at most (reference §5). */
const dailyItems = 15;

/** What was wrong once is so much likelier to be wrong the next time, too. */
const persistence = 1.6;
const stubbornness = 0.28;
const photographed = 0.06;

/**
 * 5S rounds of a hall: one at opening and one at closing on every day, all items on Mondays. Stars are asked every time,
 * the others in turn; what was wrong stays wrong more often than not, some items for ever; the hall gets better or worse.
 */
export function inventRounds({ seed, from, to, items, habits }: RoundsToInvent): InventedRound[] {
  const random = seededRandom(`${seed}/rounds`);
  const failedLast = new Set<string>();
  const days = daysBetween(from, to) + 1;
  const turn = turnOf(items);
  return Array.from({ length: days }, (_, day) => addDays(from, day)).flatMap((date, day) => {
    const likely = habits.carelessness * (1 + (habits.left - 1) * (day / Math.max(1, days - 1)));
    const walk = (asked: readonly ChecklistItem[]): InventedAnswer[] =>
      asked.map((item) => answerOf(item, { random, failedLast, likely, habits }));
    return plannedOn(date).map(({ occasion, beginsAt }) => {
      const answers = walk(occasion === 'full' ? items : turn());
      return {
        date,
        occasion,
        beginsAt: beginsAt + int(random, 0, 6),
        takes: Math.ceil(answers.length / 4),
        answers,
      };
    });
  });
}

function plannedOn(date: BusinessDate): Pick<InventedRound, 'occasion' | 'beginsAt'>[] {
  const daily = [
    { occasion: 'opening', beginsAt: 8 * 60 },
    { occasion: 'closing', beginsAt: 17 * 60 + 30 },
  ] as const;
  return weekdayOf(date) === 1
    ? [daily[0], { occasion: 'full', beginsAt: 10 * 60 + 30 }, daily[1]]
    : [...daily];
}

/** The stars and the next of the other daily items, round after round. */
function turnOf(items: readonly ChecklistItem[]): () => ChecklistItem[] {
  const daily = items.filter(({ frequency }) => frequency === 'D');
  const stars = daily.filter(({ veto }) => veto);
  const others = daily.filter(({ veto }) => !veto);
  let next = 0;
  return () => {
    const count = Math.min(others.length, dailyItems - stars.length);
    const inTurn = Array.from({ length: count }, (_, index) => others[(next + index) % others.length]);
    next += count;
    const codes = new Set([...stars, ...inTurn].map((item) => item?.code));
    return items.filter(({ code }) => codes.has(code));
  };
}

interface Walking {
  readonly random: Random;
  readonly failedLast: Set<string>;
  readonly likely: number;
  readonly habits: HallHabits;
}

function answerOf(
  { code, veto }: ChecklistItem,
  { random, failedLast, likely, habits }: Walking,
): InventedAnswer {
  const usual = habits.stubborn.includes(code) ? stubbornness : veto ? likely / 8 : likely;
  const failed = chance(random, Math.min(0.55, failedLast.has(code) ? usual * persistence : usual));
  if (failed) failedLast.add(code);
  else failedLast.delete(code);
  const problems = failed
    ? weighted(random, [
        [1, 70],
        [2, 18],
        [3, 9],
        [5, 3],
      ] as const)
    : 0;
  return {
    itemCode: code,
    problems,
    fixedOnSpot: failed && chance(random, 0.45),
    photographed: chance(random, failed ? photographed * 5 : photographed / 4),
  };
}
