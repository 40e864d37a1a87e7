import type { UncertifiedLine } from '../../shared/queue/lines.ts';
import { barredBusinesses, certifiableBusinesses, waitingTicketsOf } from '../../db/queue/certifications.ts';
import type { CounterRow } from '../../db/queue/counters.ts';
import { itemsOf } from '../../db/queue/items.ts';
import type { Seat } from '../../db/queue/seats.ts';
import type { WaitingTicket } from '../../db/queue/waiting.ts';
import { listPeople } from '../../db/staff/people.ts';
import type { QueryContext } from '../call/handler.ts';
import { type Competence, competenceOf } from './competence.ts';
import { servedBy } from './order.ts';

/** What the hall knows already when it asks who is left unserved. */
interface HallNow {
  readonly waiting: readonly WaitingTicket[];
  readonly counters: readonly CounterRow[];
  readonly seats: ReadonlyMap<number, Seat>;
}

/**
 * Tickets that need a certification and that nobody who sits at a counter can serve: without a word they would wait
 * for ever. Each says who could serve it, for the manager to send for. While no business needs one there is nothing
 * to look up.
 */
export function uncertifiedLines(
  context: QueryContext,
  { waiting, counters, seats }: HallNow,
): UncertifiedLine[] {
  const { db, hall, businessDate } = context;
  const needing = certifiableBusinesses(db, hall.id).filter(({ needsCertification }) => needsCertification);
  const needed = waitingTicketsOf(
    db,
    hall.id,
    businessDate,
    needing.map(({ id }) => id),
  );
  if (needed.size === 0) return [];
  const open = counters.flatMap((counter) => {
    const seat = seats.get(counter.id);
    return seat ? [competenceOf(context, counter, seat.personId)] : [];
  });
  return waiting
    .filter((ticket) => needed.has(ticket.id) && !open.some((competence) => canServe(competence, ticket)))
    .map(({ id, number, businessName }) => ({
      id,
      number,
      businessName,
      certified: certifiedFor(context, id),
    }));
}

function canServe({ counter, barred }: Competence, ticket: WaitingTicket): boolean {
  const helps = counter.fallbacks.some(({ seriesId }) => seriesId === ticket.seriesId);
  const isFree = ticket.targetCounterId === null && ticket.skillId === null;
  return !barred.has(ticket.id) && (servedBy(counter)(ticket) || (helps && isFree));
}

/** The staff numbers of those who may serve all that a ticket is about. */
function certifiedFor({ db, hall, businessDate }: QueryContext, ticketId: number): string[] {
  const asked = itemsOf(db, ticketId).map(({ businessTypeId }) => businessTypeId);
  return listPeople(db, hall.id)
    .filter(({ id, active }) => {
      const barred = barredBusinesses(db, hall.id, id, businessDate);
      return active && !asked.some((businessTypeId) => barred.includes(businessTypeId));
    })
    .map(({ staffNumber }) => staffNumber);
}
