import type { TicketState } from '../../../../shared/queue/ticket.ts';
import type { ModelHall, ModelVisit } from './model-hall.ts';

/** Nothing has this id. */
export const nobody = 99_999;

/** Chooses by numbers that were drawn before, so that a walk can be repeated and made smaller. */
export interface Draw {
  /** One of so many, from 0. */
  upTo(count: number): number;
  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T;
  /** Mostly not: once in so many. */
  once(inTimes: number): boolean;
}

export function drawFrom(picks: readonly number[]): Draw {
  let place = 0;
  const upTo = (count: number): number => {
    const pick = picks[place % picks.length] ?? 0;
    place += 1;
    return pick % count;
  };
  return {
    upTo,
    of: <T>(list: readonly T[]): T => {
      const chosen = list[upTo(list.length)];
      if (chosen === undefined) throw new Error('There is nothing to choose from.');
      return chosen;
    },
    once: (inTimes) => upTo(inTimes) === inTimes - 1,
  };
}

/** A counter, now and then one that does not exist. */
export function someCounter(draw: Draw, hall: ModelHall): number {
  return draw.once(25) ? nobody : draw.of(hall.counters).id;
}

/** A visit, mostly one in these states, now and then none at all. */
export function someVisit(draw: Draw, hall: ModelHall, states: readonly TicketState[]): number {
  const fitting = hall.visits.filter(({ state }) => states.includes(state));
  if (fitting.length > 0 && !draw.once(5)) return draw.of(fitting.slice(-8)).id;
  return hall.visits.length === 0 || draw.once(6) ? nobody : draw.of(hall.visits).id;
}

/** A visit and a counter: mostly the one that it is at, in one of these states. */
export function someVisitAt(
  draw: Draw,
  hall: ModelHall,
  states: readonly TicketState[],
): { counterId: number; ticketId: number } {
  const ticketId = someVisit(draw, hall, states);
  const at = hall.visits.find(({ id }) => id === ticketId)?.counterId ?? null;
  return { counterId: at === null || draw.once(8) ? someCounter(draw, hall) : at, ticketId };
}

/** An item, mostly one of this visit. */
export function someItem(draw: Draw, hall: ModelHall, ticketId: number): number {
  const owner = draw.once(8) ? hall.visits.at(0) : hall.visits.find(({ id }) => id === ticketId);
  return owner && owner.items.length > 0 && !draw.once(12) ? draw.of(owner.items).id : nobody;
}

/** A business, mostly one that is offered. */
export function someBusiness(draw: Draw, hall: ModelHall): number {
  if (draw.once(30)) return nobody;
  const offered = hall.facts.businesses.filter(({ active }) => active || draw.once(10));
  return draw.of(offered).id;
}

/** The printed number of a visit, or one that was not given. */
export function someNumber(draw: Draw, hall: ModelHall): string {
  const visit: Pick<ModelVisit, 'letter' | 'number'> | undefined = hall.visits.find(
    ({ id }) => id === someVisit(draw, hall, ['waiting']),
  );
  const { letter, number } = visit ?? { letter: 'A', number: 777 };
  return `${draw.once(3) ? letter.toLowerCase() : letter}${String(number).padStart(3, '0')}`;
}
