import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type OpenHall, openHall, second } from './open-hall.ts';

async function open(): Promise<OpenHall> {
  const hall = await openHall();
  onTestFinished(() => hall.store.close());
  return hall;
}

describe('the numbers of a day', () => {
  it('are each given once and count up in their series, whatever happens in between', async () => {
    const what = fc.array(fc.constantFrom('A', 'B', 'withoutTicket', 'cancel', 'refused'), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(what, async (steps) => {
        const hall = await openHall();
        try {
          const given: string[] = [];
          for (const step of steps) given.push(...(await numbersGiven(hall, step)));
          for (const letter of ['A', 'B']) {
            const ofSeries = given.filter((number) => number.startsWith(letter));
            const expected = ofSeries.map((_, index) => `${letter}${String(index + 1).padStart(3, '0')}`);
            expect(ofSeries).toEqual(expected);
          }
        } finally {
          hall.store.close();
        }
      }),
      { numRuns: 12 },
    );
  });

  it('begin again at 1 with the hall’s day, not with the machine’s', async () => {
    const hall = await open();
    await hall.issue('B01');
    hall.store.clock.advanceTo(zonedTime('2026-11-18', '00:00', 'Asia/Shanghai') - second);
    expect((await hall.issue('B01')).number).toBe('A002');
    hall.pass(second);
    expect((await hall.issue('B01')).number).toBe('A001');
  });

  it('are used up after 9999, and then nothing is changed', async () => {
    const hall = await open();
    await hall.issue('B01');
    const { raw } = hall.store.connection;
    raw.exec('UPDATE series_day SET last_number = 9998');
    expect((await hall.issue('B01')).number).toBe('A9999');
    const refusal = await hall.store.refused('queue.issueTicket', { businessTypeId: hall.businessId('B01') });
    expect(refusal).toEqual({ code: 'queue.numbers-used-up', details: { series: 'A' } });
    expect(raw.prepare('SELECT max(last_number) FROM series_day').pluck().get()).toBe(9999);
    expect((await hall.issue('B12')).number).toBe('B001');
  });
});

describe('a ticket of yesterday', () => {
  it('is not called today, and its number may stand on a ticket of today', async () => {
    const hall = await open();
    const [first] = hall.counters;
    const yesterday = await hall.issue('B01');
    hall.store.clock.advanceTo(zonedTime('2026-11-18', '08:30', 'Asia/Shanghai'));
    await hall.store.call('queue.takeSeat', { counterId: first, staffNumber: '8011' });
    expect((await hall.store.refused('queue.callNext', { counterId: first })).code).toBe(
      'queue.nobody-waiting',
    );
    const today = await hall.issue('B01');
    expect(today.number).toBe(yesterday.number);
    expect((await hall.callNext(first)).id).toBe(today.id);
    expect((await hall.store.call('queue.findTicket', { number: today.number })).ticketId).toBe(today.id);
  });
});

describe('how many wait before a ticket', () => {
  it('counts those whom its counters call before it, of whatever series, and nobody else', async () => {
    const hall = await open();
    for (const code of ['B12', 'B12', 'B01', 'B28']) await hall.issue(code);
    const aheadOf = async (code: string): Promise<number> =>
      (await hall.store.call('queue.issueTicket', { businessTypeId: hall.businessId(code) })).ahead;
    expect(await aheadOf('B01')).toBe(3);
    expect(await aheadOf('B12')).toBe(5);
  });
});

/** Does a step and returns the number that it gave, if any. */
async function numbersGiven(hall: OpenHall, step: string): Promise<string[]> {
  const [first] = hall.counters;
  const businessTypeId = hall.businessId(step === 'B' ? 'B12' : 'B01');
  if (step === 'refused') {
    await hall.store.refused('queue.issueTicket', { businessTypeId, more: [{ businessTypeId: 999_999 }] });
    return [];
  }
  if (step === 'withoutTicket') {
    const ticket = await hall.store.call('queue.serveWithoutTicket', { counterId: first, businessTypeId });
    await hall.finish(first, ticket);
    return [ticket.number];
  }
  const { ticket } = await hall.store.call('queue.issueTicket', { businessTypeId });
  if (step === 'cancel') await hall.store.call('queue.cancel', { ticketId: ticket.id });
  return [ticket.number];
}
