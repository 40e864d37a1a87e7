import { Refusal } from '../../shared/call/refusal.ts';
import type { InputOf, OutputOf } from '../../shared/call/procedure.ts';
import type { recoveryContract } from '../../shared/queue/recovery-contract.ts';
import { recoverAfterMinutes } from '../../shared/queue/recovery-settings.ts';
import type { LongWaiter, RecoveryView } from '../../shared/queue/recovery.ts';
import { eventsOf } from '../../db/events/events.ts';
import { waitSpent } from '../../db/queue/legs.ts';
import { findRecovery, insertRecovery, recoveriesOf, voidRecovery } from '../../db/queue/recoveries.ts';
import { type Ticket, ticketsInState } from '../../db/queue/tickets.ts';
import { settingOn } from '../../db/store/settings.ts';
import type { CommandContext, QueryContext } from '../call/handler.ts';
import { ticketInHall } from './lookup.ts';

type Recovery = typeof recoveryContract;

const stillHere = ['waiting', 'called', 'serving'] as const;

/** 谁等久了 (A17): who has waited longer than the store wants and is still here, the longest wait first. */
export function longWaiters(context: QueryContext): OutputOf<Recovery['longWaiters']> {
  const { db, hall, businessDate } = context;
  const afterMinutes = settingOn(db, hall.id, recoverAfterMinutes, businessDate);
  const waiters = stillHere
    .flatMap((state) => ticketsInState(db, hall.id, businessDate, state).map((ticket) => ({ ticket, state })))
    .filter(({ ticket }) => ticket.entry === 'ticket')
    .map(({ ticket, state }) => ({ ticket, state, waitedMs: waitedBy(context, ticket) }))
    .filter(({ waitedMs }) => waitedMs > afterMinutes * 60_000)
    .sort((one, other) => other.waitedMs - one.waitedMs);
  return { afterMinutes, waiters: waiters.map((waiter) => lineOf(context, waiter)) };
}

/** What was done for a ticket about its wait. */
export function recoveriesOfTicket(context: QueryContext, ticketId: number): RecoveryView[] {
  ticketInHall(context, ticketId);
  return recoveriesOf(context.db, ticketId);
}

/** 记一项补救. Words are needed where the kind does not say what was done. */
export function logRecovery(
  context: CommandContext,
  { ticketId, kind, words }: InputOf<Recovery['logRecovery']>,
): OutputOf<Recovery['logRecovery']> {
  const { db, hall, businessDate, caller, now } = context;
  const ticket = ticketInHall(context, ticketId);
  if (ticket.businessDate !== businessDate) throw new Refusal('queue.recovery-not-today');
  if (kind === 'other' && words === undefined) throw new Refusal('queue.recovery-words-missing');
  const by = { hallId: hall.id, businessDate, at: now, personId: caller.person };
  const recoveryId = insertRecovery(db, { ...by, ticketId, kind, words: words ?? null });
  context.record({
    kind: 'recovery.logged',
    subjectKind: 'recovery',
    subjectId: recoveryId,
    body: { ticketId, kind, waitedMs: waitedBy(context, ticket) },
  });
  return { recoveryId };
}

/** 撤销: it was noted by mistake, on the same day. */
export function takeBackRecovery(context: CommandContext, recoveryId: number): void {
  const { db, hall, businessDate } = context;
  const recovery = findRecovery(db, hall.id, recoveryId);
  if (!recovery) throw new Refusal('queue.recovery-unknown');
  if (recovery.businessDate !== businessDate) throw new Refusal('queue.recovery-not-today');
  voidRecovery(db, recoveryId);
  const [logged] = eventsOf(db, 'recovery', recoveryId);
  context.record({
    kind: 'recovery.taken-back',
    ...(logged && { undoes: logged.id }),
    subjectKind: 'recovery',
    subjectId: recoveryId,
    body: { ticketId: recovery.ticketId },
  });
}

/** The wait so far, ms: while it waits it counts from where its wait counts from, afterwards it is that of its legs. */
function waitedBy({ db, now }: QueryContext, { id, state, ranksFrom }: Ticket): number {
  return state === 'waiting' ? Math.max(0, now - ranksFrom) : waitSpent(db, id);
}

function lineOf(
  { db }: QueryContext,
  {
    ticket,
    state,
    waitedMs,
  }: {
    readonly ticket: Ticket;
    readonly state: LongWaiter['state'];
    readonly waitedMs: number;
  },
): LongWaiter {
  const { id, number, businessName, counterNumber } = ticket;
  return {
    ticketId: id,
    number,
    state,
    businessName,
    waitedMs,
    counterNumber: state === 'waiting' ? null : counterNumber,
    done: recoveriesOf(db, id),
  };
}
