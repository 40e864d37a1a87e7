import { type Random, exponential } from '../../../shared/random/random.ts';
import type { ExpectingHall, ExpectingTicket } from '../../../shared/queue/estimate.ts';
import { serves } from '../../../shared/queue/who-serves.ts';

/** A counter in the simulation: the series of whom it has, or null while it is free. */
interface Desk {
  readonly counter: ExpectingHall['counters'][number];
  servesSeriesId: number | null;
}

/**
 * Plays a hall from now on until a ticket is called, with handling and patience drawn from exponential distributions,
 * and returns its wait, ms. Slow and obvious: one thing happens after the other. Counters are free or busy here, and
 * help nobody else.
 */
export function simulatedWait(hall: ExpectingHall, ticket: ExpectingTicket, random: Random): number {
  const desks = hall.counters.map((counter): Desk => ({
    counter,
    servesSeriesId: counter.doing.kind === 'serving' ? counter.doing.seriesId : null,
  }));
  let waiting = [...hall.order];
  let at = 0;
  for (;;) {
    for (const desk of desks.filter(({ servesSeriesId }) => servesSeriesId === null)) {
      const next = waiting.find((one) => serves(desk.counter, one));
      if (!next) continue;
      if (next === ticket) return at;
      desk.servesSeriesId = next.seriesId;
      waiting = waiting.filter((one) => one !== next);
    }
    const happening = [
      ...desks.flatMap((desk) =>
        desk.servesSeriesId === null
          ? []
          : [{ rate: 1 / hall.paceOf(desk.servesSeriesId).handlingMs, happen: () => free(desk) }],
      ),
      ...waiting
        .filter((one) => one !== ticket)
        .map((one) => ({
          rate: hall.paceOf(one.seriesId).givesUpPerMs,
          happen: () => void (waiting = waiting.filter((other) => other !== one)),
        })),
    ];
    const all = happening.reduce((sum, { rate }) => sum + rate, 0);
    at += exponential(random, 1 / all);
    let left = random.next() * all;
    const next = happening.find(({ rate }) => (left -= rate) < 0);
    next?.happen();
  }
}

function free(desk: Desk): void {
  desk.servesSeriesId = null;
}
