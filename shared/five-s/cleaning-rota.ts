import type { BusinessDate } from '../time/business-date.ts';

/** A day of the rota: who works, by record id. */
export interface CleaningDay {
  readonly date: BusinessDate;
  readonly working: readonly number[];
}

/** Whose turn it is to clean an area on a day; null where nobody works. */
export interface CleaningTurn {
  readonly date: BusinessDate;
  readonly areaId: number;
  readonly personId: number | null;
}

interface Done {
  duties: number;
  /** The index of the turn with which each area was theirs the last time. */
  readonly lastTurnIn: Map<number, number>;
}

/**
 * 卫生值日 in turn (E9): each area of a day goes to whoever works that day and has had the fewest duties so far; among
 * those, to who has not had this area for longest. So nobody who works the same days has two more than another, and
 * everybody comes round the areas. The days must be in order, and are the same ones every time: the rota is not kept,
 * it follows from them.
 */
export function cleaningRota(
  days: readonly CleaningDay[],
  areaIds: readonly number[],
): readonly CleaningTurn[] {
  const done = new Map<number, Done>();
  const turns: CleaningTurn[] = [];
  for (const { date, working } of days) {
    for (const areaId of areaIds) {
      const personId = nextFor(areaId, working, done);
      if (personId !== null) note(done, personId, areaId, turns.length);
      turns.push({ date, areaId, personId });
    }
  }
  return turns;
}

function nextFor(areaId: number, working: readonly number[], done: ReadonlyMap<number, Done>): number | null {
  const rank = (personId: number): readonly number[] => {
    const before = done.get(personId);
    return [before?.duties ?? 0, before?.lastTurnIn.get(areaId) ?? -1, personId];
  };
  return [...working].sort((one, other) => compare(rank(one), rank(other)))[0] ?? null;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function note(done: Map<number, Done>, personId: number, areaId: number, turn: number): void {
  const before = done.get(personId) ?? { duties: 0, lastTurnIn: new Map<number, number>() };
  before.duties += 1;
  before.lastTurnIn.set(areaId, turn);
  done.set(personId, before);
}
