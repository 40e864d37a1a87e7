import type { TicketState } from '../../../../shared/queue/ticket.ts';
import type { ModelCounter, ModelHall, ModelItem, ModelLeg, ModelVisit, Stay } from './model-hall.ts';

const dayMs = 86_400_000;
const ahead = 8 * 3_600_000;

/** The hall's date: China is eight hours ahead and knows no summer time. */
export function dateOf(at: number): string {
  return new Date(at + ahead).toISOString().slice(0, 10);
}

/** The midnight that ends a day. */
export function endOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) + dayMs - ahead;
}

export function counterOf(hall: ModelHall, id: number): ModelCounter | undefined {
  return hall.counters.find((counter) => counter.id === id);
}

/** A counter of which it is known that there is one. */
export function knownCounter(hall: ModelHall, id: number): ModelCounter {
  const counter = counterOf(hall, id);
  if (!counter) throw new Error(`The model has no counter ${id}.`);
  return counter;
}

/** A call for the manager that nobody has answered yet: it ends with its day. */
export function managerCallOf(hall: ModelHall, { managerCalledAt }: ModelCounter): number | null {
  return managerCalledAt !== null && dateOf(managerCalledAt) === dateOf(hall.now) ? managerCalledAt : null;
}

export function visitOf(hall: ModelHall, id: number): ModelVisit | undefined {
  return hall.visits.find((visit) => visit.id === id);
}

/** A visit of which it is known that there is one. */
export function knownVisit(hall: ModelHall, id: number): ModelVisit {
  const visit = visitOf(hall, id);
  if (!visit) throw new Error(`The model has no visit ${id}.`);
  return visit;
}

/** The present or last leg of a visit. */
export function legOf(visit: ModelVisit): ModelLeg {
  const leg = visit.legs.at(-1);
  if (!leg) throw new Error(`Visit ${visit.id} has no leg.`);
  return leg;
}

export function openItem(visit: ModelVisit, itemId: number): ModelItem | undefined {
  return visit.items.find((item) => item.id === itemId && item.outcome === null);
}

/** Who is called or served at a counter. */
export function activeAt(hall: ModelHall, counterId: number): ModelVisit | undefined {
  return hall.visits.find(
    (visit) => visit.counterId === counterId && (visit.state === 'called' || visit.state === 'serving'),
  );
}

/** Who sits at a counter today. */
export function seatAt(hall: ModelHall, counterId: number): Stay | undefined {
  return hall.seats.find(
    (seat) => seat.counterId === counterId && seat.until === null && seat.date === dateOf(hall.now),
  );
}

/** The pause under way at a counter. */
export function pauseAt(hall: ModelHall, counterId: number): Stay | undefined {
  return hall.pauses.find((pause) => pause.counterId === counterId && pause.until === null);
}

export function failureUnderWay(hall: ModelHall): { until: number | null } | undefined {
  return hall.failures.find(({ until }) => until === null);
}

/** Who waits today. */
export function waitingToday(hall: ModelHall): ModelVisit[] {
  return hall.visits.filter((visit) => visit.state === 'waiting' && visit.date === dateOf(hall.now));
}

/** Why a counter cannot call anybody now. */
export function notReady(hall: ModelHall, counterId: number): string[] {
  if (!counterOf(hall, counterId)) return ['queue.counter-unknown'];
  return objections(
    [!seatAt(hall, counterId), 'queue.seat-empty'],
    [activeAt(hall, counterId), 'queue.counter-has-ticket'],
    [pauseAt(hall, counterId), 'queue.counter-paused'],
  );
}

/** Why a counter cannot take a step that needs a visit in one of these states there. */
export function notAt(
  hall: ModelHall,
  { counterId, ticketId }: { readonly counterId: number; readonly ticketId: number },
  states: readonly TicketState[],
): string[] {
  const visit = visitOf(hall, ticketId);
  if (!visit)
    return ['queue.ticket-unknown', ...objections([!counterOf(hall, counterId), 'queue.counter-unknown'])];
  return objections(
    [!counterOf(hall, counterId), 'queue.counter-unknown'],
    [!states.includes(visit.state), 'queue.ticket-wrong-state'],
    [visit.counterId !== counterId, 'queue.ticket-of-another-counter'],
  );
}

/** Why a visit is not in one of these states. */
export function notIn(hall: ModelHall, ticketId: number, states: readonly TicketState[]): string[] {
  const visit = visitOf(hall, ticketId);
  if (!visit) return ['queue.ticket-unknown'];
  return states.includes(visit.state) ? [] : ['queue.ticket-wrong-state'];
}

/** Why these businesses cannot be asked for. */
export function notOffered(hall: ModelHall, ids: readonly number[]): string[] {
  const asked = ids.map((id) => hall.facts.businesses.find((business) => business.id === id));
  return objections(
    [asked.some((business) => !business), 'queue.business-unknown'],
    [asked.some((business) => business && !business.active), 'queue.business-closed'],
  );
}

/** The reasons of which the condition holds. */
export function objections(...cases: readonly (readonly [holds: unknown, reason: string])[]): string[] {
  return cases.filter(([holds]) => Boolean(holds)).map(([, reason]) => reason);
}
