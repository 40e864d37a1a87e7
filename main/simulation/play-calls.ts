import { CallRefused } from './call-procedure.ts';
import { type CounterInPlay, type Play, type PlayedHall, businessOf, ranks } from './play-state.ts';
import type { Visitor } from './visitor.ts';

/** The way back from the form desk, seconds. */
const wayBackS = 5;

/** Only numbers wait that did not answer just now. */
const nobodyToCall = 'queue.only-unanswered-waiting';

/** Every free counter calls: first whoever comes back to it, then the next in order. */
export async function callWaiting(play: Play, second: number): Promise<void> {
  for (const counter of play.counters) {
    if (!counter.seated || counter.busy) continue;
    if (await takeUpHeld(play, counter, second)) continue;
    if (!hasSomeoneFor(play, counter)) continue;
    const ticketId = await nextTicketFor(play.hall, counter);
    if (ticketId === undefined) continue;
    const visitor = play.waiting.get(ticketId);
    if (!visitor) throw new Error(`Counter ${counter.id} was given ticket ${ticketId}, which does not wait.`);
    play.waiting.delete(ticketId);
    expect(play, counter, ticketId, visitor, second);
  }
}

/** Somebody was called: comes after the way to the counter, or has left and does not come. */
function expect(
  { manners, plan }: Play,
  counter: CounterInPlay,
  ticketId: number,
  visitor: Visitor,
  second: number,
): void {
  counter.busy = true;
  const comes = visitor.kind === 'patient';
  const atS = second + (comes ? manners.wayS(visitor) : manners.noShowAfterS);
  const step = comes ? 'arrive' : 'noShow';
  plan.plan({ kind: 'step', step, atS, rank: ranks.step, counter, ticketId, visitor });
}

async function takeUpHeld({ hall, plan }: Play, counter: CounterInPlay, second: number): Promise<boolean> {
  const index = counter.held.findIndex(({ backAtS }) => backAtS <= second);
  const [back] = index === -1 ? [] : counter.held.splice(index, 1);
  if (!back) return false;
  const { ticketId, visitor } = back;
  await hall.call('queue.callHeld', { counterId: counter.id, ticketId });
  counter.busy = true;
  plan.plan({
    kind: 'step',
    step: 'arrive',
    atS: second + wayBackS,
    rank: ranks.step,
    counter,
    ticketId,
    visitor,
  });
  return true;
}

async function nextTicketFor(hall: PlayedHall, counter: CounterInPlay): Promise<number | undefined> {
  try {
    return (await hall.call('queue.callNext', { counterId: counter.id })).id;
  } catch (error) {
    if (error instanceof CallRefused && error.code === nobodyToCall) return undefined;
    throw error;
  }
}

function hasSomeoneFor({ hall, waiting }: Play, { seriesIds }: CounterInPlay): boolean {
  return [...waiting.values()].some(({ businessCode }) =>
    seriesIds.includes(businessOf(hall, businessCode).seriesId),
  );
}
