import { Refusal } from '../../shared/call/refusal.ts';
import { maxWaitMinutes } from '../../shared/queue/settings.ts';
import { barredBusinesses, certifiedSkills, waitingTicketsOf } from '../../db/queue/certifications.ts';
import type { CounterRow } from '../../db/queue/counters.ts';
import { waitingForOthers } from '../../db/queue/focus.ts';
import { itemsOf } from '../../db/queue/items.ts';
import type { Seat } from '../../db/queue/seats.ts';
import type { WaitingTicket } from '../../db/queue/waiting.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { QueryContext } from '../call/handler.ts';

/** What a counter stands for at present: a later room says so (主题专席, A11). */
export interface CounterFocus {
  readonly businessTypeIds: readonly number[];
  /** True where it calls nothing else; otherwise it calls these first. */
  readonly only: boolean;
}

declare module '../call/handler.ts' {
  interface HostServices {
    /** What a counter calls first or only today; undefined for one that calls in the hall's order. */
    readonly counterFocus: (context: QueryContext, counterId: number) => CounterFocus | undefined;
  }
}

const nobody: ReadonlySet<number> = new Set();

/** What can be served at a counter by whoever sits there (practice C8). */
export interface Competence {
  /** The counter with the skills that its person brings along. */
  readonly counter: CounterRow;
  /** Waiting tickets that are not called here: its person may not serve them, or the counter is for others only. */
  readonly barred: ReadonlySet<number>;
  /** Those of them that the counter is not for: somebody else may well be. */
  readonly others: ReadonlySet<number>;
  /** Waiting tickets that are called here only when nobody waits whom the counter is for. */
  readonly later: ReadonlySet<number>;
}

/** What a counter can serve with a person, or with nobody yet: an empty seat bars nothing. */
export function competenceOf(
  context: QueryContext,
  counter: CounterRow,
  personId: number | null,
): Competence {
  const { db, hall, businessDate } = context;
  if (personId === null) return focused(context, { counter, barred: nobody, others: nobody, later: nobody });
  const skills = certifiedSkills(db, personId, businessDate);
  const businesses = barredBusinesses(db, hall.id, personId, businessDate);
  return focused(context, {
    counter: skills.length === 0 ? counter : { ...counter, skillIds: [...counter.skillIds, ...skills] },
    barred: waitingTicketsOf(db, hall.id, businessDate, businesses),
    others: nobody,
    later: nobody,
  });
}

/**
 * The same at a counter that stands for something. Who was sent to a counter or a skill by name is sent on their own
 * account and stays; who has waited past the maximum is everybody's, so “first” never makes anybody wait for ever.
 */
function focused(context: QueryContext, competence: Competence): Competence {
  const { db, hall, businessDate, now, host } = context;
  const focus = host.counterFocus(context, competence.counter.id);
  if (!focus) return competence;
  const others = waitingForOthers(db, hall.id, businessDate, focus.businessTypeIds);
  if (focus.only) {
    const ids = new Set(others.map(({ id }) => id));
    return { ...competence, barred: new Set([...competence.barred, ...ids]), others: ids };
  }
  const longest = settingOn(db, hall.id, maxWaitMinutes, businessDate) * 60_000;
  const later = others.filter(({ ranksFrom }) => now - ranksFrom <= longest);
  return { ...competence, later: new Set(later.map(({ id }) => id)) };
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
