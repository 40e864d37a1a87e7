import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentTo } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { forgetClaimants } from '../../../main/lost-found/forget-claimants.ts';
import { watchKept } from '../../../main/lost-found/watch-kept.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { openWatches } from '../../../main/jobs/watches.ts';
import { runNow } from '../run-jobs.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const clerk = as(2, 'clerk');
const day = 86_400_000;
const whoCame = { callName: '王先生', phone: '13812345678', idLast4: '123X' };

async function find(values: Partial<SentTo<'lost-found.recordItem'>> = {}): Promise<number> {
  const { id } = await store.call(
    'lost-found.recordItem',
    {
      what: '黑色钱包一个',
      cash: 500_000,
      counterId: 1,
      place: null,
      foundAt: store.clock.now(),
      finderId: 2,
      keptWhere: '保险柜',
      photo: null,
      ...values,
    },
    clerk,
  );
  return id;
}

async function giveBack(itemId: number): Promise<void> {
  const signature = { how: 'paper' } as const;
  await store.call(
    'lost-found.returnItem',
    { itemId, claimant: whoCame, checks: '说出现金数额,看过身份证原件', signature },
    clerk,
  );
}

async function findings(polarity: 'praise' | 'problem'): Promise<string[]> {
  const asked = { from: '2026-01-01', to: '2027-12-31', state: 'open', polarity } as const;
  return (await store.call('findings.list', asked)).findings.map(({ kind }) => kind);
}

/** The host looks at what is kept, as it does every few seconds. */
function watched(): void {
  const { connection, clock, services } = store;
  openWatches({
    connection,
    clock,
    services,
    watches: [watchKept],
    onChanged: () => undefined,
    onFault: (_name, error) => {
      throw error;
    },
  }).look();
}

describe('a thing found at a counter', () => {
  it('leads to who was served there about that time, masked, and to nobody of another counter', async () => {
    const types = await store.call('store.businessTypes', {});
    const businessTypeId = types.find(({ code }) => code === 'B01')?.id ?? 0;
    await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
    const { ticket } = await store.call('queue.issueTicket', { businessTypeId });
    await store.call('queue.callNext', { counterId: 1 });
    await store.call('queue.arrive', { counterId: 1, ticketId: ticket.id });
    await store.call(
      'first-contact.takeRecord',
      {
        kind: 'enquiry',
        matter: '问套餐',
        customer: { callName: '李女士', phone: '13900001111' },
        ticketId: ticket.id,
      },
      clerk,
    );
    const around = store.clock.now();
    const { served } = await store.call('lost-found.served', { counterId: 1, around }, clerk);
    expect(served).toMatchObject([
      { number: ticket.number, personId: 2, contacts: [{ callName: '李女士', phone: '139****1111' }] },
    ]);
    expect((await store.call('lost-found.served', { counterId: 2, around }, clerk)).served).toEqual([]);
    const longAgo = around - day;
    expect((await store.call('lost-found.served', { counterId: 1, around: longAgo }, clerk)).served).toEqual(
      [],
    );
  });

  it('is returned to who can prove it, and its finder is praised for tomorrow in one click, once', async () => {
    const itemId = await find();
    expect((await store.refused('lost-found.praise', { itemId }, manager)).code).toBe(
      'lost-found.not-returned',
    );
    const refused = { itemId, claimant: { ...whoCame, callName: '赵先生' }, checks: '说不出现金数额' };
    await store.call('lost-found.refuseClaim', refused, clerk);
    await giveBack(itemId);
    const { item, claims } = await store.call('lost-found.item', { itemId }, clerk);
    expect(item.life).toMatchObject({ state: 'returned', endedBy: 2, praisedAt: null });
    expect(claims).toMatchObject([
      { outcome: 'refused', signed: null },
      { outcome: 'returned', signed: 'paper', claimant: { phone: '138****5678', idLast4: '123X' } },
    ]);
    expect((await store.refused('lost-found.praise', { itemId }, clerk)).code).toBe('call.not-allowed');
    await store.call('lost-found.praise', { itemId }, manager);
    expect(await findings('praise')).toEqual(['lost-found.returned']);
    const again = await store.refused('lost-found.praise', { itemId }, manager);
    expect(again.code).toBe('lost-found.praised-already');
    await store.call('lost-found.takeBack', { itemId }, manager);
    expect(await findings('praise')).toEqual([]);
  });

  it('that a customer handed in praises nobody of the staff', async () => {
    const itemId = await find({ finderId: null, counterId: null, place: '休息区' });
    await giveBack(itemId);
    expect((await store.refused('lost-found.praise', { itemId }, manager)).code).toBe('lost-found.no-finder');
  });

  it('goes to the police or the region when nobody came for it in its time', async () => {
    const itemId = await find();
    store.clock.advanceTo(store.clock.now() + 20 * day - 1);
    watched();
    expect(await findings('problem')).toEqual([]);
    store.clock.advanceTo(store.clock.now() + 1);
    watched();
    expect(await findings('problem')).toEqual(['lost-found.hand-over-due']);
    const taken = { itemId, to: 'police', takenBy: '城关派出所 王警官' } as const;
    expect((await store.refused('lost-found.handOver', taken, clerk)).code).toBe('call.not-allowed');
    await store.call('lost-found.handOver', taken, manager);
    expect(await findings('problem')).toEqual([]);
    const { items } = await store.call('lost-found.items', { list: 'ended' }, clerk);
    expect(items).toMatchObject([{ id: itemId, life: { state: 'handed-over', to: 'police' } }]);
  });

  it('was found somewhere, and not later than now', async () => {
    const values = {
      what: '伞',
      cash: null,
      counterId: null,
      place: null,
      foundAt: store.clock.now(),
      finderId: null,
      keptWhere: '柜',
      photo: null,
    };
    expect((await store.refused('lost-found.recordItem', values, clerk)).code).toBe('lost-found.no-place');
    const tomorrow = { ...values, place: '门口', foundAt: store.clock.now() + day };
    expect((await store.refused('lost-found.recordItem', tomorrow, clerk)).code).toBe(
      'lost-found.found-in-future',
    );
  });
});

describe('who came for a thing', () => {
  it('stands in no event, and can be erased, by hand or when their time is over', async () => {
    const [first, second] = [await find(), await find()];
    expect((await store.refused('lost-found.erase', { itemId: first }, manager)).code).toBe(
      'lost-found.kept-still',
    );
    await giveBack(first);
    await giveBack(second);
    const kept = store.connection.db.read<[], { body: string }>('SELECT body FROM event').all();
    expect(kept.map(({ body }) => body).join(' ')).not.toMatch(/13812345678|王先生|123X|钱包/);
    await store.call('lost-found.erase', { itemId: first }, manager);
    const claimsOf = async (itemId: number) =>
      (await store.call('lost-found.item', { itemId }, clerk)).claims;
    expect(await claimsOf(first)).toMatchObject([{ outcome: 'returned', claimant: null }]);
    store.clock.advanceTo(store.clock.now() + 179 * day);
    await runNow(store, forgetClaimants);
    expect((await claimsOf(second))[0]?.claimant).not.toBeNull();
    store.clock.advanceTo(store.clock.now() + 2 * day);
    await runNow(store, forgetClaimants);
    expect((await claimsOf(second))[0]?.claimant).toBeNull();
  });
});
