import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentTo } from '../../../shared/api/contract.ts';
import { addDays } from '../../../shared/time/business-date.ts';
import { firstDay, minute } from '../queue/open-hall.ts';
import { type CampaignsHall, openCampaignsHall } from './campaigns-hall.ts';

let hall: CampaignsHall;
beforeEach(async () => {
  hall = await openCampaignsHall();
});
afterEach(() => hall.store.close());

/** The second counter serves A, B and C; B01 is of series A, B12 of series B. */
function springOuting(changes: Partial<SentTo<'campaigns.addTheme'>> = {}) {
  return hall.store.call('campaigns.addTheme', {
    name: { zh: '春游专席' },
    counterId: hall.counters[1],
    from: firstDay,
    until: firstDay,
    script: '出去玩流量够用吗?',
    routing: 'first',
    businessTypeIds: [hall.businessId('B12')],
    products: [
      { id: null, name: { zh: '假日流量包' } },
      { id: null, name: { zh: '漫游包' } },
    ],
    ...changes,
  });
}

/** Issues a ticket for each business, a minute apart, and calls them all at the second counter. */
async function callsOf(...codes: string[]): Promise<string[]> {
  const second = hall.counters[1];
  for (const code of codes) {
    await hall.issue(code);
    hall.pass(minute);
  }
  const called: string[] = [];
  for (;;) {
    const { next } = await hall.screen(second);
    if (next.length === 0) return called;
    const ticket = await hall.serveNext(second);
    expect(ticket.number).toBe(next[0]?.number);
    called.push(ticket.number);
    await hall.finish(second, ticket);
  }
}

describe('a themed counter', () => {
  it('calls tickets of its businesses first, then the others of its series', async () => {
    await springOuting();
    expect(await callsOf('B01', 'B12', 'B01', 'B12')).toEqual(['B001', 'B002', 'A001', 'A002']);
  });

  it('calls only those where the store wants it so', async () => {
    await springOuting({ routing: 'only' });
    expect(await callsOf('B01', 'B12', 'B01')).toEqual(['B001']);
    const refusal = await hall.store.refused('queue.callNext', { counterId: hall.counters[1] });
    expect(refusal.code).toBe('queue.only-others-waiting');
  });

  it('calls as ever where it only counts, and again once its time is over', async () => {
    const theme = await springOuting({ routing: 'ordinary' });
    expect(await callsOf('B01', 'B12')).toEqual(['A001', 'B001']);
    await hall.store.call('campaigns.changeTheme', { ...theme, routing: 'only', active: false });
    expect(await callsOf('B01', 'B12')).toEqual(['A002', 'B002']);
  });

  it('lets nobody wait past the maximum: who has is called first', async () => {
    await springOuting();
    await hall.set('maxWaitMinutes', 5);
    await hall.issue('B01');
    hall.pass(6 * minute);
    expect(await callsOf('B12')).toEqual(['A001', 'B001']);
  });

  it('calls whom somebody has sent to it by name, whatever they want', async () => {
    await springOuting({ routing: 'only' });
    const [first, second] = hall.counters;
    await hall.issue('B01');
    const ticket = await hall.serveNext(first);
    const to = { kind: 'counter', counterId: second } as const;
    await hall.store.call('queue.transfer', { counterId: first, ticketId: ticket.id, to });
    expect((await hall.callNext(second)).id).toBe(ticket.id);
  });

  it('counts what was settled there and what was taken, and is told as a result after its last day', async () => {
    const theme = await springOuting();
    await callsOf('B12', 'B12', 'B01');
    const at = () => hall.store.call('campaigns.themeAt', { counterId: hall.counters[1] });
    const [pack, roaming] = theme.products;
    await hall.store.call('campaigns.countResult', { productId: pack?.id ?? 0 });
    await hall.store.call('campaigns.countResult', { productId: pack?.id ?? 0 });
    const { resultId } = await hall.store.call('campaigns.countResult', { productId: roaming?.id ?? 0 });
    expect((await at())?.last).toMatchObject({ resultId, name: { zh: '漫游包' } });
    await hall.store.call('campaigns.takeBackResult', { resultId });
    expect((await at())?.products.map(({ today }) => today)).toEqual([2, 0]);
    const [view] = await hall.store.call('campaigns.themes', {});
    expect(view?.businesses).toMatchObject([{ total: 2, today: 2 }]);
    expect(view?.state).toBe('running');

    hall.look();
    hall.pass(24 * 60 * minute);
    hall.look();
    hall.look();
    const asked = { from: firstDay, to: addDays(firstDay, 1), polarity: 'praise' } as const;
    const { findings } = await hall.store.call('findings.list', asked);
    expect(findings.map(({ words, times }) => [words.zh, times])).toEqual([
      [`春游专席（2 号台席，${firstDay} 至 ${firstDay}）已结束：办理 2 笔，推介成功 2 笔。`, 1],
    ]);
    expect(await at()).toBeNull();
  });

  it('keeps what was counted of a product when it is renamed or recommended no more', async () => {
    const theme = await springOuting();
    const [pack] = theme.products;
    await hall.store.call('campaigns.countResult', { productId: pack?.id ?? 0 });
    const products = [{ id: null, name: { zh: '视频会员' } }];
    await hall.store.call('campaigns.changeTheme', { ...theme, products });
    const [view] = await hall.store.call('campaigns.themes', {});
    expect(view?.results.map(({ name, total }) => [name.zh, total])).toEqual([
      ['假日流量包', 1],
      ['视频会员', 0],
    ]);
    const gone = await hall.store.refused('campaigns.countResult', { productId: pack?.id ?? 0 });
    expect(gone.code).toBe('campaigns.product-unknown');
  });

  it('stands alone at its counter, and has something to call', async () => {
    await springOuting();
    await expect(springOuting()).rejects.toThrow('campaigns.counter-taken');
    const nothing = { counterId: hall.counters[0], businessTypeIds: [] };
    await expect(springOuting(nothing)).rejects.toThrow('campaigns.theme-without-business');
    await expect(springOuting({ ...nothing, businessTypeIds: [987_654] })).rejects.toThrow(
      'queue.business-unknown',
    );
    await expect(springOuting({ until: addDays(firstDay, -1) })).rejects.toThrow(
      'campaigns.dates-turned-round',
    );
  });
});
