import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sealedDraw } from '../../../shared/five-s/surprise-draw.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { drawSurprises } from '../../../main/five-s/draw-surprises.ts';
import { runNow } from '../run-jobs.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { asked, begin, finish, goTo } from './walk.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

/** The day of December on which the home of 5S shows a surprise round, found by living through the month. */
async function firstSurprise(): Promise<string> {
  for (let date = '2026-12-01'; date < '2027-01-01'; date = addDays(date, 1)) {
    goTo(store, date);
    const { rounds } = await store.call('five-s.today', {});
    if (rounds.some(({ occasion }) => occasion === 'surprise')) return date;
  }
  throw new Error('No surprise came.');
}

describe('surprise rounds', () => {
  it('are drawn before the month’s first of them, and nobody is told a day before it comes', async () => {
    goTo(store, '2026-12-01', '00:10');
    await runNow(store, drawSurprises);
    const [drawn] = await store.call('five-s.surprises', {});
    expect(drawn).toMatchObject({ month: '2026-12', days: [], salt: null });
    const day = await firstSurprise();
    const [month] = await store.call('five-s.surprises', {});
    expect(month).toMatchObject({ days: [{ date: day, done: false }], salt: null });
  });

  it('are drawn once: another night changes nothing', async () => {
    goTo(store, '2026-12-01', '00:10');
    await runNow(store, drawSurprises);
    // One of the days may have come meanwhile, so the seal is what tells.
    const seals = async () =>
      (await store.call('five-s.surprises', {})).map(({ month, commitment }) => [month, commitment]);
    const before = await seals();
    goTo(store, '2026-12-02', '00:10');
    await runNow(store, drawSurprises);
    expect(await seals()).toEqual(before);
  });

  it('can be begun on their day only, ask fifteen items with every ★, and are noted as done', async () => {
    goTo(store, '2026-12-01', '00:10');
    await runNow(store, drawSurprises);
    expect((await store.refused('five-s.beginRound', { occasion: 'surprise' })).code).toBe(
      'five-s.not-drawn',
    );
    await firstSurprise();
    const checkId = await begin(store, 'surprise');
    const items = await asked(store, checkId);
    expect(items).toHaveLength(15);
    expect(items).toEqual(expect.arrayContaining(['Y05', 'C08', 'C09', 'Z04', 'P01', 'K05']));
    await finish(store, checkId);
    const [month] = await store.call('five-s.surprises', {});
    expect(month?.days).toMatchObject([{ done: true }]);
  });

  it('can be proved afterwards: the event of the draw holds what month, salt and days hash to', async () => {
    goTo(store, '2026-12-01', '00:10');
    await runNow(store, drawSurprises);
    goTo(store, '2027-01-01');
    const [month] = await store.call('five-s.surprises', {});
    const days = month?.days.map(({ date }) => date) ?? [];
    const hash = createHash('sha256')
      .update(sealedDraw('2026-12', month?.salt ?? '', days))
      .digest('hex');
    expect(hash).toBe(month?.commitment);
    const body = store.connection.db
      .read<[], { body: string }>("SELECT body FROM event WHERE kind = 'five-s.surprises-drawn'")
      .all()
      .map((event) => JSON.parse(event.body) as { commitment: string });
    expect(body.map(({ commitment }) => commitment)).toEqual([hash]);
    expect(days).toHaveLength(2);
  });
});
