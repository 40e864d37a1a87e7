import type { TicketView } from '../../shared/queue/ticket.ts';
import { type CounterInPlay, type Play, type PlannedEvent, businessOf, ranks } from './play-state.ts';
import type { ImpatientVisitor, PatientVisitor, Visitor } from './visitor.ts';

type Step = Extract<PlannedEvent, { kind: 'step' }>;

/** A number that did not answer is not called again by itself for so long; then somebody must look, seconds. */
const unansweredPauseS = 5 * 60;

/** Takes a step of a visit at its counter, and plans the next. */
export async function takeStep(play: Play, planned: Step): Promise<void> {
  const { call } = play.hall;
  const { step, counter, ticketId, visitor, atS } = planned;
  const at = { counterId: counter.id, ticketId };
  switch (step) {
    case 'arrive':
      await call('queue.arrive', at);
      if (visitor.kind === 'patient') planService(play, planned, visitor);
      return;
    case 'finish':
      await finish(play, counter, ticketId, visitor);
      break;
    case 'noShow':
      await call('queue.noShow', at);
      if (visitor.kind === 'impatient') planReturn(play, ticketId, visitor, atS);
      break;
    case 'hold':
      await call('queue.hold', at);
      keepHeld(play, planned);
      break;
    case 'transfer':
      await transfer(play, planned);
      break;
  }
  counter.busy = false;
}

/** The service ends, or what is to happen in the middle of it does. */
function planService({ plan }: Play, { counter, ticketId, atS }: Step, visitor: PatientVisitor): void {
  const { course, serviceS } = visitor;
  const interrupted = course && course.kind !== 'unsettled' ? course : undefined;
  plan.plan({
    kind: 'step',
    step: interrupted?.kind ?? 'finish',
    atS: atS + (interrupted?.afterS ?? serviceS),
    rank: ranks.step,
    counter,
    ticketId,
    visitor,
  });
}

/** 办结. What took longer than its limit is given a cause, as a clerk would. */
async function finish(
  { hall: { call } }: Play,
  counter: CounterInPlay,
  ticketId: number,
  visitor: Visitor,
): Promise<void> {
  const cause =
    visitor.kind === 'patient' && visitor.course?.kind === 'unsettled' ? visitor.course.cause : null;
  const item = cause === null ? undefined : (await call('queue.ticket', { ticketId })).ticket.items.at(-1);
  const finished = await call('queue.finish', {
    counterId: counter.id,
    ticketId,
    unsettled: item && cause ? [{ itemId: item.id, cause }] : [],
    // 须告知: now and then a customer does not sign.
    agreement: ticketId % 23 === 0 ? 'declined' : 'signed',
  });
  if (isLate(finished) && visitor.classReason === undefined) {
    await call('queue.nameOverLimitCause', { counterId: counter.id, ticketId, cause: 'complex' });
  }
}

function isLate({ clock: { spentMs, limitMs } }: TicketView): boolean {
  return limitMs !== null && spentMs > limitMs;
}

/** Whoever was called in vain may come back to the greeter, and then waits until served. */
function planReturn({ plan }: Play, ticketId: number, gone: ImpatientVisitor, atS: number): void {
  const { comesBack, leavesS: _left, ...who } = gone;
  if (!comesBack) return;
  const visitor: PatientVisitor = { ...who, kind: 'patient', serviceS: comesBack.serviceS };
  const backAtS = atS + comesBack.afterS;
  plan.plan({ kind: 'return', atS: backAtS, rank: ranks.return, ticketId, visitor });
  plan.plan({ kind: 'look', atS: Math.max(backAtS, atS + unansweredPauseS), rank: ranks.look });
}

function keepHeld({ plan }: Play, { counter, ticketId, visitor, atS }: Step): void {
  if (visitor.kind !== 'patient' || visitor.course?.kind !== 'hold') return;
  const { course, ...rest } = visitor;
  const backAtS = atS + course.awayS;
  const left = Math.max(1, visitor.serviceS - course.afterS);
  counter.held.push({ ticketId, visitor: { ...rest, serviceS: left }, backAtS });
  plan.plan({ kind: 'look', atS: backAtS, rank: ranks.look });
}

async function transfer({ hall, waiting }: Play, { counter, ticketId, visitor }: Step): Promise<void> {
  if (visitor.kind !== 'patient' || visitor.course?.kind !== 'transfer') return;
  const { course, ...rest } = visitor;
  const { seriesId } = businessOf(hall, course.toBusinessCode);
  await hall.call('queue.transfer', { counterId: counter.id, ticketId, to: { kind: 'series', seriesId } });
  const left = Math.max(1, visitor.serviceS - course.afterS);
  waiting.set(ticketId, { ...rest, businessCode: course.toBusinessCode, serviceS: left });
}
