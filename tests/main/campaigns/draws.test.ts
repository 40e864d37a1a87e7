import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawnIndex } from '../../../shared/campaigns/recovery-draw.ts';
import { firstDay, minute } from '../queue/open-hall.ts';
import { type CampaignsHall, as, openCampaignsHall } from './campaigns-hall.ts';

let hall: CampaignsHall;
beforeEach(async () => {
  hall = await openCampaignsHall();
});
afterEach(() => hall.store.close());

const draw = () => hall.store.call('campaigns.draw', { giftId: hall.giftId }, as(4, 'greeter'));
const refusedDraw = async () => (await hall.store.refused('campaigns.draw', { giftId: hall.giftId })).code;
const prize = async () => (await hall.store.call('campaigns.prizes', {}))[0];

describe('a draw among those who wait', () => {
  it('waits until somebody has waited long enough, and then falls on one of them', async () => {
    const early = await hall.issue('B01');
    expect(await refusedDraw()).toBe('campaigns.nobody-to-draw');
    hall.pass(16 * minute);
    await hall.issue('B01');
    expect(await hall.store.call('campaigns.drawing', {})).toMatchObject({ candidates: 1, nextAt: null });
    const won = await draw();
    expect(won).toMatchObject({ ticketId: early.id, state: 'open', draw: { candidates: 1, byId: 4 } });
    expect(await hall.stock()).toBe(20);
  });

  it('is made once in half an hour, and nobody wins twice', async () => {
    const first = await hall.issue('B01');
    const second = await hall.issue('B01');
    hall.pass(16 * minute);
    const one = await draw();
    hall.pass(29 * minute);
    expect(await refusedDraw()).toBe('campaigns.draw-too-soon');
    hall.pass(minute);
    const other = await draw();
    expect(new Set([one.ticketId, other.ticketId])).toEqual(new Set([first.id, second.id]));
  });

  it('is logged so that the outcome can be worked out again, and cannot be changed', async () => {
    for (let nth = 0; nth < 5; nth += 1) await hall.issue('B01');
    hall.pass(16 * minute);
    const won = await draw();
    const { db } = hall.store.connection;
    const logged = db
      .read<[], { candidates: string; seed: string; winner: number; drawnById: number }>(
        'SELECT candidates, seed, winner, drawn_by_id AS drawnById FROM recovery_draw',
      )
      .get();
    const candidates = JSON.parse(logged?.candidates ?? '[]') as number[];
    expect(candidates).toHaveLength(5);
    expect(candidates[drawnIndex(logged?.seed ?? '0', 5)]).toBe(won.ticketId);
    expect(logged?.drawnById).toBe(4);
    expect(() => db.write<[]>('UPDATE recovery_draw SET winner = 0').run()).toThrow('never changed');
  });

  it('makes up for the wait: the gift goes out of the ledger and stands in the recovery log', async () => {
    const waiter = await hall.issue('B01');
    hall.pass(16 * minute);
    const { id: prizeId } = await draw();
    const { moveId } = await hall.store.call('campaigns.handOverPrize', { prizeId }, as(4, 'greeter'));
    expect(await hall.stock()).toBe(19);
    const log = async () => (await hall.store.call('queue.recoveriesOf', { ticketId: waiter.id })).recoveries;
    expect(await log()).toMatchObject([{ kind: 'gift', words: '候时抽奖 多肉盆栽' }]);
    await hall.store.call('campaigns.takeBackMove', { moveId: moveId ?? 0, words: '发错人了' });
    expect(await hall.stock()).toBe(20);
    expect(await log()).toEqual([]);
    expect((await prize())?.state).toBe('open');
  });

  it('is closed with the reason when its winner is served or goes, and the stock stays as it is', async () => {
    await hall.issue('B01');
    hall.pass(16 * minute);
    const { id: prizeId } = await draw();
    const [first] = hall.counters;
    const ticket = await hall.serveNext(first);
    expect((await prize())?.state).toBe('open');
    await hall.finish(first, ticket);
    expect(await prize()).toMatchObject({ state: 'closed', reason: 'served' });
    expect((await hall.store.refused('campaigns.handOverPrize', { prizeId })).code).toBe(
      'campaigns.prize-closed',
    );
    expect(await hall.stock()).toBe(20);
    const { undo } = await hall.screen(first);
    await hall.store.call('queue.undo', { counterId: first, eventId: undo?.eventId ?? 0 });
    expect((await prize())?.state).toBe('open');
  });

  it('can be closed by a person with a reason, and opened again', async () => {
    await hall.issue('B01');
    hall.pass(16 * minute);
    const { id: prizeId } = await draw();
    await hall.store.call('campaigns.closePrize', { prizeId, reason: 'declined' });
    expect(await prize()).toMatchObject({ state: 'closed', reason: 'declined' });
    await hall.store.call('campaigns.reopenPrize', { prizeId });
    expect((await prize())?.state).toBe('open');
  });

  it('needs something to give', async () => {
    await hall.issue('B01');
    hall.pass(16 * minute);
    await hall.store.call('campaigns.handOut', { giftId: hall.giftId, count: 20, words: '活动' });
    expect(await refusedDraw()).toBe('campaigns.stock-short');
  });
});

describe('a gift that runs out', () => {
  it('is a finding until there are more', async () => {
    const open = async () => {
      hall.look();
      const asked = { from: firstDay, to: firstDay, state: 'open' } as const;
      const { findings } = await hall.store.call('findings.list', asked);
      return findings.filter(({ kind }) => kind === 'campaigns.gift-low').map(({ words }) => words.zh);
    };
    expect(await open()).toEqual([]);
    await hall.store.call('campaigns.handOut', { giftId: hall.giftId, count: 17, words: '活动' });
    expect(await open()).toEqual(['多肉盆栽只剩 3 盆，请补货。']);
    await hall.store.call('campaigns.takeIn', { giftId: hall.giftId, count: 10, words: '到货' });
    expect(await open()).toEqual([]);
  });
});
