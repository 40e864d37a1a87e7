import { type CallProcedure, CallRefused } from './call-procedure.ts';
import { type Duty, type LogDay, type Visitor, halfHourS, onDuty } from './log-day.ts';
import { type Due, type Timeline, timeline } from './timeline.ts';

/** A counter (台席) of the hall that is played in, and who sits at it while on duty. */
export interface PlayedCounter {
  readonly id: number;
  /** By staff number (工号). */
  readonly agent: string;
  readonly seriesIds: readonly number[];
}

/** The hall that a day is played in, reached as its stations reach it. */
export interface PlayedHall {
  readonly call: CallProcedure;
  readonly counters: readonly PlayedCounter[];
  /** The hall's businesses by code. */
  readonly businesses: ReadonlyMap<string, { readonly id: number; readonly seriesId: number }>;
  /** Moves the hall's clock to a second of the day, at whatever pace. */
  advanceTo(second: number): Promise<void>;
}

/** How people behave that a log does not tell. */
export interface Manners {
  /** 到台: seconds from being called to standing at the counter. */
  wayS(visitor: Visitor): number;
  /** 过号: how long a clerk waits for somebody who has left, seconds. */
  noShowAfterS: number;
}

/** A log knows no way and no waiting for those who have left: both take no time. */
const mannersOfLog: Manners = { wayS: () => 0, noShowAfterS: 0 };

type Step = 'arrive' | 'finish' | 'noShow';

type DayEvent =
  | { readonly kind: 'shift' }
  | { readonly kind: 'come'; readonly visitor: Visitor }
  | { readonly kind: 'leave'; readonly ticketId: number }
  | {
      readonly kind: 'step';
      readonly step: Step;
      readonly counter: CounterInPlay;
      readonly ticketId: number;
      readonly visitor: Visitor;
    };

/** Within a second: counters get free, people come, people leave; only then is anybody called. */
const ranks = { step: 0, shift: 1, come: 2, leave: 3 } as const;

type Planned = DayEvent & Due;

interface CounterInPlay extends PlayedCounter {
  seated: boolean;
  busy: boolean;
}

interface Play {
  readonly hall: PlayedHall;
  readonly manners: Manners;
  readonly duty: Duty;
  readonly plan: Timeline<Planned>;
  readonly counters: readonly CounterInPlay[];
  /** Who waits, by ticket. */
  readonly waiting: Map<number, Visitor>;
}

/** The first second at which anything happens on a day. */
export function firstSecondOf(day: LogDay): number {
  return Math.min(...plannedOf(day).map((event) => event.atS));
}

/**
 * Plays a day through the hall's procedures: visitors take tickets, agents sit down, call, serve and finish, and
 * who gives up cancels. Patient visitors are served, all of them, be it after midnight. Who gives up at a second is
 * not called in it; who was called before does not come (过号). Agents whose half hour ends finish first.
 * @param untilS plays what happens up to and including this second, and leaves the hall as it is then
 */
export async function playDay(
  day: LogDay,
  hall: PlayedHall,
  { manners = mannersOfLog, untilS = Infinity }: { manners?: Manners; untilS?: number } = {},
): Promise<void> {
  const play: Play = {
    hall,
    manners,
    duty: day.duty,
    plan: timeline(plannedOf(day)),
    counters: hall.counters.map((counter) => ({ ...counter, seated: false, busy: false })),
    waiting: new Map(),
  };
  for (let second = play.plan.nextS(); second !== undefined && second <= untilS; second = play.plan.nextS()) {
    await hall.advanceTo(second);
    for (const event of play.plan.take(second)) await happen(play, event);
    await changeSeats(play, second);
    await callWaiting(play, second);
  }
}

function plannedOf({ visitors, duty }: LogDay): Planned[] {
  const shifts = new Set([...duty.keys()].flatMap((half) => [half, half + 1]));
  return [
    ...[...shifts].map((half) => ({ kind: 'shift', atS: half * halfHourS, rank: ranks.shift }) as const),
    ...visitors.map(
      (visitor) => ({ kind: 'come', atS: visitor.arrivesS, rank: ranks.come, visitor }) as const,
    ),
  ];
}

async function happen(play: Play, event: Planned): Promise<void> {
  switch (event.kind) {
    case 'shift':
      return;
    case 'come':
      return come(play, event.visitor);
    case 'leave':
      if (!play.waiting.delete(event.ticketId)) return;
      await play.hall.call('queue.cancel', { ticketId: event.ticketId });
      return;
    case 'step':
      return takeStep(play, event);
  }
}

async function come({ hall, plan, waiting }: Play, visitor: Visitor): Promise<void> {
  const { id } = businessOf(hall, visitor);
  const { ticket } = await hall.call('queue.issueTicket', { businessTypeId: id });
  waiting.set(ticket.id, visitor);
  if (visitor.kind === 'impatient') {
    plan.plan({ kind: 'leave', atS: visitor.leavesS, rank: ranks.leave, ticketId: ticket.id });
  }
}

async function takeStep(
  { hall, plan }: Play,
  { step, counter, ticketId, visitor, atS }: Extract<Planned, { kind: 'step' }>,
): Promise<void> {
  await hall.call(`queue.${step}`, { counterId: counter.id, ticketId });
  if (step === 'arrive' && visitor.kind === 'patient') {
    const finishesAtS = atS + visitor.serviceS;
    plan.plan({
      kind: 'step',
      step: 'finish',
      atS: finishesAtS,
      rank: ranks.step,
      counter,
      ticketId,
      visitor,
    });
  } else {
    counter.busy = false;
  }
}

/** Who is on duty sits down; who no longer is leaves, once free. */
async function changeSeats({ hall, duty, counters, waiting }: Play, second: number): Promise<void> {
  const mustServe = [...waiting.values()].some((visitor) => visitor.kind === 'patient');
  const agents = onDuty(duty, second, mustServe);
  for (const counter of counters) {
    const wanted = agents.has(counter.agent);
    if (wanted === counter.seated || counter.busy) continue;
    if (wanted) await hall.call('queue.takeSeat', { counterId: counter.id, staffNumber: counter.agent });
    else await hall.call('queue.leaveSeat', { counterId: counter.id });
    counter.seated = wanted;
  }
}

async function callWaiting(play: Play, second: number): Promise<void> {
  const { hall, manners, plan, counters, waiting } = play;
  for (const counter of counters) {
    if (!counter.seated || counter.busy || !hasSomeoneFor(play, counter)) continue;
    const ticketId = await nextTicketFor(hall, counter);
    if (ticketId === undefined) return;
    const visitor = waiting.get(ticketId);
    if (!visitor) throw new Error(`Counter ${counter.id} was given ticket ${ticketId}, which does not wait.`);
    waiting.delete(ticketId);
    counter.busy = true;
    const comes = visitor.kind === 'patient';
    const atS = second + (comes ? manners.wayS(visitor) : manners.noShowAfterS);
    const step = comes ? 'arrive' : 'noShow';
    plan.plan({ kind: 'step', step, atS, rank: ranks.step, counter, ticketId, visitor });
  }
}

/** The ticket that the hall calls, or undefined where it knows nobody who waits: its date has changed meanwhile. */
async function nextTicketFor(hall: PlayedHall, counter: PlayedCounter): Promise<number | undefined> {
  try {
    return (await hall.call('queue.callNext', { counterId: counter.id })).id;
  } catch (error) {
    if (error instanceof CallRefused && error.code === 'queue.nobody-waiting') return undefined;
    throw error;
  }
}

function hasSomeoneFor({ hall, waiting }: Play, { seriesIds }: PlayedCounter): boolean {
  return [...waiting.values()].some((visitor) => seriesIds.includes(businessOf(hall, visitor).seriesId));
}

function businessOf({ businesses }: PlayedHall, { businessCode }: Visitor): { id: number; seriesId: number } {
  const business = businesses.get(businessCode);
  if (!business) throw new Error(`The hall does not offer ${businessCode}.`);
  return business;
}
