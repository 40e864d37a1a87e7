import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf, SentTo } from '../../../shared/api/contract.ts';
import { type OpenHall, minute, openHall } from './open-hall.ts';

let hall: OpenHall;
beforeEach(async () => {
  hall = await openHall();
});
afterEach(() => hall.store.close());

/** What somebody is told who comes for a business and has not taken a number. */
function outlook(
  code: string,
  priorityClass: SentTo<'queue.outlook'>['priorityClass'] = 'ordinary',
): Promise<AnswerOf<'queue.outlook'>> {
  return hall.store.call('queue.outlook', { businessTypeIds: [hall.businessId(code)], priorityClass });
}

async function meanMinutes(code: string): Promise<number> {
  const { wait } = await outlook(code);
  return wait.kind === 'range' ? wait.meanMs / minute : NaN;
}

describe('the outlook before a number is taken', () => {
  it('is that one is called at once while a counter is free', async () => {
    expect(await outlook('B01')).toEqual({
      seriesId: hall.seriesId('A'),
      ahead: 0,
      wait: { kind: 'at-once' },
    });
  });

  it('is the same that whoever takes the number is told a moment later', async () => {
    for (const code of ['B01', 'B01', 'B12', 'B12', 'B01']) await hall.issue(code);
    for (const counterId of hall.counters) await hall.serveNext(counterId);
    const { seriesId: _series, ...told } = await outlook('B12');
    const { ticket: _ticket, ...issued } = await hall.store.call('queue.issueTicket', {
      businessTypeId: hall.businessId('B12'),
    });
    expect(issued).toEqual(told);
    expect(told).toMatchObject({ ahead: 2, wait: { kind: 'range', long: false } });
  });

  it('grows with everybody ahead, and shrinks with every counter that may serve', async () => {
    const [, second] = hall.counters;
    for (const code of ['B01', 'B01', 'B12']) await hall.issue(code);
    for (const counterId of hall.counters) await hall.serveNext(counterId);
    const short = await meanMinutes('B01');
    await hall.issue('B01');
    const longer = await meanMinutes('B01');
    expect(longer).toBeGreaterThan(short);
    await hall.store.call('queue.finish', {
      counterId: second,
      ticketId: (await hall.screen(second)).counter.ticket?.id ?? 0,
    });
    await hall.store.call('queue.leaveSeat', { counterId: second });
    expect(await meanMinutes('B01')).toBeGreaterThan(longer);
  });

  it('is shorter for somebody who is called before others', async () => {
    for (const code of ['B01', 'B01', 'B12', 'B01', 'B01']) await hall.issue(code);
    for (const counterId of hall.counters) await hall.serveNext(counterId);
    expect((await outlook('B01')).ahead).toBe(2);
    expect((await outlook('B01', 'care')).ahead).toBe(0);
  });

  it('waits for the end of a pause where only a paused counter would serve', async () => {
    const [, , third] = hall.counters;
    await hall.store.call('queue.pause', { counterId: third, reason: 'errand' });
    expect(await meanMinutes('B26')).toBeCloseTo(15, 5);
  });

  it('counts on counters that help out, but not before somebody has waited so long', async () => {
    const [first, , third] = hall.counters;
    await hall.store.call('queue.leaveSeat', { counterId: third });
    await hall.store.call('queue.setCounterRules', {
      counterId: first,
      fallbacks: [{ seriesId: hall.seriesId('S'), afterMinutes: 15 }],
      skillIds: [],
    });
    expect(await meanMinutes('B28')).toBeCloseTo(15, 5);
  });

  it('is unknown while nobody serves, and says why; those ahead are counted all the same', async () => {
    await hall.issue('B28');
    await hall.store.call('queue.leaveSeat', { counterId: hall.counters[2] });
    expect(await outlook('B28')).toMatchObject({
      ahead: 1,
      wait: { kind: 'unknown', reason: 'nobody-serves' },
    });
  });

  it('is unknown while the system has failed', async () => {
    await hall.store.call('queue.declareFailure', {});
    expect((await outlook('B01')).wait).toEqual({ kind: 'unknown', reason: 'system-failure' });
  });

  it('is called long where the maximum wait may be passed', async () => {
    for (let people = 0; people < 12; people += 1) await hall.issue('B28');
    expect(await outlook('B28')).toMatchObject({ ahead: 12, wait: { kind: 'range', long: true } });
  });

  it('is refused for a business that is not there', async () => {
    expect(await hall.store.refused('queue.outlook', { businessTypeIds: [999] })).toMatchObject({
      code: 'queue.business-unknown',
    });
  });
});
