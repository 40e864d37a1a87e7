import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { foundBy } from '../../../shared/queue/kiosk-search.ts';
import { zonedTime } from '../../../shared/time/business-date.ts';
import { type OpenHall, openHall } from './open-hall.ts';

/** Nobody but customers stands there. */
const atTheKiosk: Caller = { door: 'lan', station: 4, person: null, roles: ['kiosk'] };

let hall: OpenHall;

beforeEach(async () => {
  hall = await openHall();
  const { store } = hall;
  onTestFinished(() => store.close());
});

/** The tiles by their Chinese words, each with the Chinese names of its businesses. */
async function tiles(): Promise<[string, string[]][]> {
  const view = await hall.store.call('queue.kiosk', {}, atTheKiosk);
  return view.tiles.map(({ name, businesses }) => [
    name?.zh ?? '其他',
    businesses.map((business) => business.name.zh),
  ]);
}

describe('what the kiosk offers', () => {
  it('is in everyday words, with 携号转网 and 销户 beside the others', async () => {
    const shown = await tiles();
    expect(shown.map(([word]) => word)).toEqual([
      '充话费',
      '办卡补卡',
      '套餐',
      '宽带',
      '手机',
      '携转销户',
      '其他',
    ]);
    expect(shown[5]?.[1]).toEqual(['携号转网（查询、授权码、携入）', '销户']);
  });

  it('is all that the hall offers, each once', async () => {
    const types = await hall.store.call('store.businessTypes', {});
    const [closed] = types;
    await hall.store.call('store.setBusinessTypeActive', { id: closed?.id ?? 0, active: false });
    const names = (await tiles()).flatMap(([, businesses]) => businesses);
    expect([...names].sort()).toEqual(
      types
        .slice(1)
        .map(({ name }) => name.zh)
        .sort(),
    );
  });

  it.each([
    ['充话费', '缴费充值'],
    ['chf', '缴费充值'],
    ['czf', '缴费充值'],
    ['jfcz', '缴费充值'],
    ['xz', '携号转网（查询、授权码、携入）'],
    ['xiaohu', '销户'],
    ['shouji', '终端销售/合约办理'],
    ['lost', '挂失/解挂'],
  ])('is found under “%s”', async (typed, business) => {
    const view = await hall.store.call('queue.kiosk', {}, atTheKiosk);
    const found = foundBy(
      typed,
      view.tiles.flatMap(({ businesses }) => businesses),
    );
    expect(found.map(({ name }) => name.zh)).toContain(business);
    expect(found.length).toBeLessThan(8);
  });

  it('comes in the order of what was asked for most before today, and otherwise in the store’s', async () => {
    for (const code of ['B19', 'B20', 'B20', 'B28']) await hall.issue(code);
    expect((await tiles())[0]?.[0]).toBe('充话费');
    hall.store.clock.advanceTo(zonedTime('2026-11-18', '09:00', 'Asia/Shanghai'));
    const [first, second, ...later] = await tiles();
    expect(first).toEqual(['宽带', ['宽带移机/拆机/退订', '宽带新装受理', '宽带/固话故障申告']]);
    expect([second?.[0], later.at(-1)?.[0]]).toEqual(['充话费', '其他']);
    await hall.store.call('store.changeSetting', {
      key: 'queue.kioskMostWantedFirst',
      value: false,
      effectiveFrom: '2026-11-18',
    });
    expect((await tiles())[0]?.[0]).toBe('充话费');
  });
});

describe('the layout of the kiosk', () => {
  const leaving = (): number[] => [hall.businessId('B17'), hall.businessId('B18')];

  it('is the store’s once it has made one, and the proposal again when it wants that back', async () => {
    const layout = {
      tiles: [
        { name: { zh: '走人' }, businessTypeIds: leaving() },
        { name: { zh: '交钱', en: 'Pay' }, businessTypeIds: [hall.businessId('B01')] },
      ],
      words: [{ businessTypeId: hall.businessId('B01'), words: ['给钱'] }],
    };
    await hall.store.call('queue.setKioskLayout', layout);
    expect((await tiles()).map(([word]) => word)).toEqual(['走人', '交钱', '其他']);
    expect(await hall.store.call('queue.kioskLayout', {})).toEqual({
      layout,
      proposed: false,
      wanted: [],
    });
    const view = await hall.store.call('queue.kiosk', {});
    expect(view.tiles[1]?.businesses[0]?.terms).toContainEqual({
      word: '给钱',
      syllables: ['gei', 'qian'],
      own: true,
    });
    await hall.store.call('queue.resetKioskLayout', {});
    expect((await hall.store.call('queue.kioskLayout', {})).proposed).toBe(true);
    expect(await tiles()).toHaveLength(7);
  });

  it('never hides how to leave', async () => {
    const tile = { name: { zh: '充' }, businessTypeIds: [hall.businessId('B01'), hall.businessId('B18')] };
    expect(await hall.store.refused('queue.setKioskLayout', { tiles: [tile], words: [] })).toEqual({
      code: 'queue.kiosk-hides',
      details: { business: '销户' },
    });
    await hall.store.call('store.setBusinessTypeActive', { id: hall.businessId('B17'), active: false });
    await hall.store.call('queue.setKioskLayout', { tiles: [tile], words: [] });
  });

  it('has one place for each business, and none for what the hall does not know', async () => {
    const twice = [...leaving(), hall.businessId('B18')];
    const tile = (businessTypeIds: number[]) => ({ name: { zh: '字' }, businessTypeIds });
    const refusalOf = async (tiles: unknown): Promise<string> =>
      (await hall.store.refused('queue.setKioskLayout', { tiles, words: [] })).code;
    expect(await refusalOf([tile(twice)])).toBe('queue.kiosk-placed-twice');
    expect(await refusalOf([tile(leaving()), tile(leaving())])).toBe('queue.kiosk-placed-twice');
    expect(await refusalOf([tile([...leaving(), 999_999])])).toBe('queue.business-unknown');
    expect(await refusalOf([])).toBe('call.bad-input');
  });
});

describe('customers alone at the kiosk', () => {
  const ask = (asked: object): Promise<string> =>
    hall.store
      .refused('queue.issueTicket', { businessTypeId: hall.businessId('B01'), ...asked }, atTheKiosk)
      .then(({ code }) => code);

  it('take a number, with care where they wish it, without a reason', async () => {
    const businessTypeId = hall.businessId('B01');
    const careful = { businessTypeId, class: { priorityClass: 'care' } } as const;
    const { ticket } = await hall.store.call('queue.issueTicket', careful, atTheKiosk);
    expect(ticket).toMatchObject({ number: 'A001', priorityClass: 'care', classReason: null });
    const plain = await hall.store.call('queue.issueTicket', { businessTypeId }, atTheKiosk);
    expect(plain.ticket.priorityClass).toBe('ordinary');
  });

  it.each([
    { priorityClass: 'vip' },
    { priorityClass: 'service' },
    { priorityClass: 'appointment', appointmentAt: 1_795_000_000_000 },
    { priorityClass: 'care', classReason: 'elderly' },
    { priorityClass: 'ordinary', classReason: 'pregnant' },
  ])('cannot give themselves %o', async (asked) => {
    expect(await ask({ class: asked })).toBe('queue.kiosk-class');
  });

  it('are given a number while the hall is open, and none while it is not or the store has stopped', async () => {
    await hall.set('kioskIssues', false);
    expect(await ask({})).toBe('queue.kiosk-closed');
    await hall.set('kioskIssues', true);
    hall.store.clock.advanceTo(zonedTime('2026-11-17', '17:29', 'Asia/Shanghai'));
    await hall.store.call('queue.issueTicket', { businessTypeId: hall.businessId('B01') }, atTheKiosk);
    await hall.set('kioskStopMinutes', 5);
    expect(await ask({})).toBe('queue.kiosk-closed');
    hall.store.clock.advanceTo(zonedTime('2026-11-17', '18:00', 'Asia/Shanghai'));
    expect(await ask({})).toBe('queue.kiosk-closed');
    expect((await hall.issue('B01')).number).toBe('A002');
  });

  it('are counted when they go to the phone or the machine, and answer no questions', async () => {
    const businessTypeId = hall.businessId('B01');
    await hall.store.call('queue.divert', { channel: 'phone', businessTypeId }, atTheKiosk);
    expect(await hall.store.call('queue.divert', { channel: 'machine' }, atTheKiosk)).toEqual({ today: 2 });
    const answered = await hall.store.refused('queue.divert', { channel: 'answer' }, atTheKiosk);
    expect(answered.code).toBe('call.not-allowed');
  });

  it('cannot give up a number that is somebody else’s, nor see who waits', async () => {
    const { id } = await hall.issue('B01');
    const codes = await Promise.all([
      hall.store.refused('queue.cancel', { ticketId: id }, atTheKiosk),
      hall.store.refused('queue.hall', {}, atTheKiosk),
      hall.store.refused('queue.kioskLayout', {}, atTheKiosk),
    ]);
    expect(codes.map(({ code }) => code)).toEqual(Array(3).fill('call.not-allowed'));
  });
});
