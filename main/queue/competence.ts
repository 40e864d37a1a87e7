import { Refusal } from '../../shared/call/refusal.ts';
import { barredBusinesses, certifiedSkills, waitingTicketsOf } from '../../db/queue/certifications.ts';
import type { CounterRow } from '../../db/queue/counters.ts';
import { itemsOf } from '../../db/queue/items.ts';
import type { Seat } from '../../db/queue/seats.ts';
import type { WaitingTicket } from '../../db/queue/waiting.ts';
import type { QueryContext } from '../call/handler.ts';

/** What can be served at a counter by whoever sits there (practice C8). */
export interface Competence {
  /** The counter with the skills that its person brings along. */
  readonly counter: CounterRow;
  /** Waiting tickets that its person may not serve: a business of theirs needs a certification. */
  readonly barred: ReadonlySet<number>;
}

/** What a counter can serve with a person, or with nobody yet: an empty seat bars nothing. */
export function competenceOf(
  { db, hall, businessDate }: QueryContext,
  counter: CounterRow,
  personId: number | null,
): Competence {
  if (personId === null) return { counter, barred: new Set() };
  const skills = certifiedSkills(db, personId, businessDate);
  const businesses = barredBusinesses(db, hall.id, personId, businessDate);
  return {
    counter: skills.length === 0 ? counter : { ...counter, skillIds: [...counter.skillIds, ...skills] },
    barred: waitingTicketsOf(db, hall.id, businessDate, businesses),
  };
}

/** Leaves out tickets that may not be served here; nobody waits behind them here either. */
export function servable(
  waiting: readonly WaitingTicket[],
  { barred }: Pick<Competence, 'barred'>,
): readonly WaitingTicket[] {
  if (barred.size === 0) return waiting;
  return waiting
    .filter(({ id }) => !barred.has(id))
    .map((ticket) => ({ ...ticket, behind: ticket.behind.filter((id) => !barred.has(id)) }));
}

/** Refuses with `queue.not-certified` where somebody at a counter may not serve a business. */
export function assertMayServe(
  { db, hall, businessDate }: QueryContext,
  { personId, staffNumber }: Pick<Seat, 'personId' | 'staffNumber'>,
  businessTypeIds: readonly number[],
): void {
  const barred = barredBusinesses(db, hall.id, personId, businessDate);
  if (businessTypeIds.some((id) => barred.includes(id))) {
    throw new Refusal('queue.not-certified', { staff: staffNumber });
  }
}

/** The same for all that is still open on a ticket. */
export function assertMayServeTicket(context: QueryContext, seat: Seat, ticketId: number): void {
  const open = itemsOf(context.db, ticketId).filter(({ outcome }) => outcome === null);
  assertMayServe(
    context,
    seat,
    open.map(({ businessTypeId }) => businessTypeId),
  );
}
