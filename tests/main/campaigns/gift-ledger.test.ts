import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { deskStationId } from '../../../shared/stations/station.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

let store: TestStore;
let giftId: number;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
  const values = { name: { zh: '多肉盆栽' }, unit: { zh: '盆' }, lowAt: 3 };
  giftId = (await store.call('campaigns.addGift', values)).id;
});
afterEach(() => store.close());

const month = '2026-11';
const as = (person: number, role: 'clerk' | 'greeter' | 'duty-manager'): Caller => ({
  door: 'lan',
  station: deskStationId,
  person,
  roles: [role],
});

async function stock(): Promise<number | undefined> {
  return (await store.call('campaigns.gifts', {})).find(({ id }) => id === giftId)?.stock;
}
const takeIn = (count: number) => store.call('campaigns.takeIn', { giftId, count, words: '到货' });
const handOut = (count: number, caller?: Caller) =>
  store.call('campaigns.handOut', { giftId, count, words: '三八节' }, caller);

describe('the gift ledger', () => {
  it('derives the stock from what came in, went out and was counted', async () => {
    await takeIn(20);
    await handOut(3);
    await store.call('campaigns.countStock', { giftId, counted: 16, words: '盘点少一盆' });
    expect(await stock()).toBe(16);
    const { moves, months } = await store.call('campaigns.giftLedger', { month });
    expect(moves.map(({ kind, change, left }) => [kind, change, left])).toEqual([
      ['correction', -1, 16],
      ['out', -3, 17],
      ['in', 20, 20],
    ]);
    expect(months).toEqual([{ giftId, opening: 0, cameIn: 20, wentOut: 3, putRight: -1, closing: 16 }]);
  });

  it('gives nothing out that is not there, and says how many are', async () => {
    await takeIn(2);
    const refusal = await store.refused('campaigns.handOut', { giftId, count: 3, words: '活动' });
    expect(refusal).toMatchObject({ code: 'campaigns.stock-short', details: { left: 2, count: 3 } });
    expect(await stock()).toBe(2);
  });

  it('takes a mistake back by a row that names it, once, and never below nothing', async () => {
    const { moveId: cameIn } = await takeIn(5);
    const { moveId } = await handOut(2);
    await store.call('campaigns.takeBackMove', { moveId, words: '发错了' });
    expect(await stock()).toBe(5);
    const again = await store.refused('campaigns.takeBackMove', { moveId, words: '发错了' });
    expect(again.code).toBe('campaigns.taken-back-already');
    await handOut(1);
    const short = await store.refused('campaigns.takeBackMove', { moveId: cameIn, words: '没到货' });
    expect(short.code).toBe('campaigns.stock-short');
    const { moves } = await store.call('campaigns.giftLedger', { month });
    expect(moves.find(({ corrects }) => corrects === moveId)).toMatchObject({
      kind: 'correction',
      change: 2,
    });
  });

  it('lets a clerk take back their own row of today only', async () => {
    await takeIn(5);
    const { moveId } = await handOut(1, as(2, 'clerk'));
    const other = await store.refused('campaigns.takeBackMove', { moveId, words: '错' }, as(3, 'clerk'));
    expect(other.code).toBe('campaigns.not-yours');
    await store.call('campaigns.takeBackMove', { moveId, words: '错' }, as(2, 'clerk'));
    const late = await handOut(1, as(2, 'clerk'));
    store.clock.advanceTo(store.clock.now() + 86_400_000);
    const tooLate = { moveId: late.moveId, words: '错' };
    expect((await store.refused('campaigns.takeBackMove', tooLate, as(2, 'clerk'))).code).toBe(
      'campaigns.not-yours',
    );
    await store.call('campaigns.takeBackMove', tooLate, as(4, 'duty-manager'));
  });

  it('is signed for once, on paper or by a finger, and only what went out', async () => {
    const { moveId: cameIn } = await takeIn(5);
    const sign = (id: number) => ({ moveId: id, sha256: null });
    expect((await store.refused('campaigns.signReceipt', sign(cameIn))).code).toBe(
      'campaigns.nothing-to-sign',
    );
    const { moveId } = await handOut(1);
    await store.call('campaigns.signReceipt', sign(moveId));
    expect((await store.refused('campaigns.signReceipt', sign(moveId))).code).toBe(
      'campaigns.signed-already',
    );
    const { moveId: drawn } = await handOut(1);
    const unknown = { moveId: drawn, sha256: 'a'.repeat(64) };
    expect((await store.refused('campaigns.signReceipt', unknown)).code).toBe('files.unknown');
  });

  it('is kept by the database itself: no row changes, none goes below nothing', async () => {
    await takeIn(1);
    const { db } = store.connection;
    const write = (sql: string) => () => db.write<[]>(sql).run();
    expect(write('UPDATE gift_move SET change = 9')).toThrow('never changed');
    expect(write('DELETE FROM gift_move')).toThrow('never changed');
    expect(
      write(`INSERT INTO gift_move (hall_id, business_date, gift_id, kind, change, at)
             SELECT hall_id, business_date, gift_id, 'out', -2, at FROM gift_move`),
    ).toThrow('never below zero');
  });

  it('goes out as a workbook', async () => {
    await takeIn(5);
    const { fileName, base64 } = await store.call('campaigns.giftSheet', { month, language: 'zh-CN' });
    expect(fileName).toBe('礼品台账 YH01 2026-11.xlsx');
    expect(Buffer.from(base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });
});
