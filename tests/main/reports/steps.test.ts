import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenHall, minute, openHall, second } from '../queue/open-hall.ts';

const today = '2026-11-17';

let hall: OpenHall;
let counterId: number;
beforeEach(async () => {
  hall = await openHall();
  [, counterId] = hall.counters;
});
afterEach(() => hall.store.close());

const endStep = (ticketId: number) => hall.store.call('queue.endStep', { counterId, ticketId });
const report = () => hall.store.call('reports.steps', { from: today, to: today });

/** Serves a new SIM (15 minutes), whose steps take so many minutes each; the last one ends with the visit. */
async function timed(...lengths: readonly number[]): Promise<void> {
  await hall.issue('B12');
  const ticket = await hall.serveNext(counterId);
  for (const [at, length] of lengths.entries()) {
    hall.pass(length * minute);
    if (at < lengths.length - 1) await endStep(ticket.id);
  }
  await hall.finish(counterId, ticket);
}

describe('the study of the steps of a visit', () => {
  it('is off until a hall turns it on', async () => {
    await hall.issue('B12');
    const { id: ticketId } = await hall.serveNext(counterId);
    expect((await hall.store.refused('queue.endStep', { counterId, ticketId })).code).toBe(
      'queue.step-timing-off',
    );
    expect((await hall.screen(counterId)).step).toBeNull();
    expect((await report()).studied).toBe(false);
  });

  it('shows the step under way, its share of the limit and what comes next', async () => {
    await hall.set('stepTiming', true);
    await hall.issue('B12');
    const { id } = await hall.serveNext(counterId);
    hall.pass(90 * second);
    await endStep(id);
    expect((await hall.screen(counterId)).step).toMatchObject({
      number: 2,
      of: 5,
      name: { zh: '了解需求、告知' },
      next: { zh: '系统受理' },
      shareMs: 15 * minute * 0.25,
    });
  });

  it('compares what each step took with its share, by as many visits as have it', async () => {
    await hall.set('stepTiming', true);
    await timed(1, 2, 6, 2, 1);
    await timed(3, 4, 3, 1, 1);
    // One who pressed the key once only: what came after is not known.
    await timed(2, 9);
    const { steps, visits } = await report();
    expect(steps.map(({ n }) => n)).toEqual([3, 2, 2, 2, 2]);
    expect(steps[0]).toMatchObject({ percent: 15, meanMs: 2 * minute, medianMs: 2 * minute });
    // 15 % of 15 minutes are 2:15, 35 % are 5:15.
    expect(steps[0]?.overShare).toEqual({ part: 1, whole: 3 });
    expect(steps[2]?.overShare).toEqual({ part: 1, whole: 2 });
    expect(steps[2]?.ofLimit).toEqual({ part: 9 * minute, whole: 30 * minute });
    expect(visits.map(({ lengths }) => lengths.map((length) => length && length / minute))).toEqual([
      [2, null, null, null, null],
      [3, 4, 3, 1, 1],
      [1, 2, 6, 2, 1],
    ]);
  });

  it('has a last step that only the end of the visit ends', async () => {
    await hall.set('stepTiming', true);
    await hall.issue('B12');
    const { id: ticketId } = await hall.serveNext(counterId);
    for (let step = 1; step <= 4; step += 1) await endStep(ticketId);
    expect((await hall.screen(counterId)).step).toMatchObject({ number: 5, next: null });
    expect((await hall.store.refused('queue.endStep', { counterId, ticketId })).code).toBe('queue.last-step');
  });

  it('counts with the names and shares that the hall has set', async () => {
    await hall.set('stepTiming', true);
    await hall.set('serviceStep1Percent', 40);
    await timed(3, 1, 1, 1, 1);
    expect((await report()).steps[0]).toMatchObject({ percent: 40, overShare: { part: 0, whole: 1 } });
  });
});
