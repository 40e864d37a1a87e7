import type { ModelHall, ModelVisit } from './model-hall.ts';
import { dateOf, endOf, knownCounter, legOf } from './model-lookup.ts';
import { happens } from './model-step.ts';

/** Whatever earlier days left open ended with them, or with what happened to it after midnight. */
export function closeLeftovers(hall: ModelHall): void {
  const today = dateOf(hall.now);
  for (const visit of hall.visits) {
    if (visit.date < today && visit.endedAt === null) closeVisit(hall, visit);
  }
  for (const seat of hall.seats) {
    if (seat.until !== null || seat.date >= today) continue;
    const counter = knownCounter(hall, seat.counterId);
    const at = Math.max(endOf(seat.date), counter.lastAt);
    leave(hall, seat.counterId, at);
    counter.lastAt = hall.now;
  }
}

/** Nobody sits at a counter from a moment on, and a pause ends with the seat. */
export function leave(hall: ModelHall, counterId: number, at: number): void {
  for (const stay of [...hall.seats, ...hall.pauses]) {
    if (stay.counterId === counterId && stay.until === null) stay.until = at;
  }
}

function closeVisit(hall: ModelHall, visit: ModelVisit): void {
  const endedAt = Math.max(endOf(visit.date), hall.happened.get(visit.id)?.at ?? 0);
  const wasServed = visit.state === 'serving';
  for (const item of visit.items) {
    if (wasServed && item.outcome === null) Object.assign(item, { outcome: 'settled', endedAt });
  }
  legOf(visit).endedAt ??= endedAt;
  Object.assign(visit, { state: wasServed ? 'finished' : 'expired', endedAt, inexact: true });
  happens(hall, visit.id);
}
