import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { Caller } from '../../../shared/call/caller.ts';
import type { CatalogueBody } from '../../../shared/special-service/catalogue.ts';
import type { PersonRole } from '../../../shared/staff/person.ts';
import { presetEntries } from '../../../shared/special-service/presets.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

type Entry = AnswerOf<'special-service.catalogue'>[number];

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore({ durability: 'off' });
});
afterEach(() => store.close());

function as(person: number, ...roles: PersonRole[]): Caller {
  return { door: 'lan', station: 1, person, roles };
}
const manager = as(1, 'store-manager');
const region = as(2, 'regional');
const desk = as(3, 'special-clerk');

async function entryOf(code: string): Promise<Entry> {
  const entry = (await store.call('special-service.catalogue', {}, desk)).find((one) => one.code === code);
  if (!entry) throw new Error(`There is no ${code}.`);
  return entry;
}

function bodyOf(code: string): CatalogueBody {
  const preset = presetEntries.find((one) => one.code === code);
  if (!preset) throw new Error(`There is no preset ${code}.`);
  return preset.body;
}

describe('the catalogue', () => {
  it('keeps each version with who made it, and asks the region to look at a changed one again', async () => {
    const { id: entryId, version } = await entryOf('SP03');
    const seen = { entryId, version };
    const confirmed = await store.call('special-service.confirmEntry', { ...seen, confirmed: true }, region);
    expect(confirmed).toMatchObject({ confirmed: true, confirmedBy: 2, confirmedAt: store.clock.now() });
    const body = { ...bodyOf('SP03'), counterMinutes: 12 };
    const changed = await store.call('special-service.changeEntry', { ...seen, body }, manager);
    expect(changed).toMatchObject({ version: 2, counterMinutes: 12, confirmed: false, confirmedBy: null });
    const versions = await store.call('special-service.versions', { entryId }, region);
    expect(versions.map((one) => [one.version, one.madeBy, one.body.counterMinutes])).toEqual([
      [2, 1, 12],
      [1, null, 10],
    ]);
  });

  it('tells whoever saves second that somebody else was first, and changes nothing', async () => {
    const { id: entryId, version } = await entryOf('SP03');
    const mine = { entryId, version, body: { ...bodyOf('SP03'), counterMinutes: 12 } };
    await store.call('special-service.changeEntry', mine, manager);
    for (const [name, input] of [
      ['special-service.changeEntry', mine],
      ['special-service.setEntry', { entryId, version, active: false }],
      ['special-service.confirmEntry', { entryId, version, confirmed: true }],
    ] as const) {
      const refusal = await store.refused(name, input, region);
      expect(refusal).toMatchObject({ code: 'special-service.entry-changed', details: { version: 2 } });
    }
    expect(await entryOf('SP03')).toMatchObject({ version: 2, active: true, confirmed: false });
  });

  it('is loaded into a hall that was set up before there was one; what it has stays', async () => {
    const { db } = store.connection;
    const { id: entryId, version } = await entryOf('SP01');
    const body = { ...bodyOf('SP01'), counterMinutes: 33 };
    await store.call('special-service.changeEntry', { entryId, version, body }, manager);
    const others = 'SELECT id FROM catalogue_entry WHERE business_type_id IS NULL AND id <> ?';
    db.write<[number]>(`DELETE FROM catalogue_version WHERE entry_id IN (${others})`).run(entryId);
    db.write<[number]>(`DELETE FROM catalogue_entry WHERE id IN (${others})`).run(entryId);
    expect(await store.call('special-service.loadPresets', {}, manager)).toEqual({ added: 13 });
    expect(await store.call('special-service.loadPresets', {}, manager)).toEqual({ added: 0 });
    expect((await entryOf('SP01')).counterMinutes).toBe(33);
    expect(await entryOf('SP08')).toMatchObject({ active: false, confirmed: false, version: 1 });
  });

  it('takes an entry of the hall’s own, and no clerk of the counter changes it', async () => {
    const added = { code: 'SP20', businessTypeId: null, body: bodyOf('SP03') };
    const entry = await store.call('special-service.addEntry', added, manager);
    expect(entry).toMatchObject({ code: 'SP20', origin: 'store', active: true, confirmed: false });
    expect((await store.refused('special-service.addEntry', added, manager)).code).toBe(
      'special-service.code-taken',
    );
    const off = { entryId: entry.id, version: 1, active: false };
    expect((await store.refused('special-service.setEntry', off, desk)).code).toBe('call.not-allowed');
    await store.call('special-service.setEntry', off, manager);
    const opening = { entryId: entry.id };
    expect((await store.refused('special-service.openCase', opening, desk)).code).toBe(
      'special-service.entry-off',
    );
  });
});

describe('the public notice of limits', () => {
  const notice = async (language: 'zh-CN' | 'en') =>
    (await store.call('special-service.limitsNotice', { language }, manager)).html;

  it('names all business in use with its limit and promise, in both languages, and nothing that is off', async () => {
    const html = await notice('zh-CN');
    expect(html).toContain('缴费充值');
    expect(html).toContain('城镇最长 48 小时');
    expect(html).toContain('吉祥号补卡');
    expect(html).toContain('____________');
    expect(html).not.toContain('无资料无密码补卡');
    expect(await notice('en')).toContain('Payment / top-up');
  });
});

describe('a case that is opened for a ticket at the counter', () => {
  it('has the catalogue’s limit on its clock, and two cases have both', async () => {
    const types = await store.call('store.businessTypes', {});
    const businessTypeId = types.find(({ complexity }) => complexity === 4)?.id ?? 0;
    const counters = await store.call('store.counters', {});
    const counterId = counters.find(({ series }) => series.includes('S'))?.id ?? 0;
    await store.call('queue.takeSeat', { counterId, staffNumber: '8013' });
    const { ticket } = await store.call('queue.issueTicket', { businessTypeId });
    const at = { counterId, ticketId: ticket.id };
    await store.call('queue.callNext', { counterId });
    expect((await store.call('queue.arrive', at)).clock.limitMs).toBeNull();
    for (const code of ['SP03', 'SP01']) {
      const opening = { entryId: (await entryOf(code)).id, ticketId: ticket.id };
      await store.call('special-service.openCase', opening, desk);
    }
    const { ticket: served } = await store.call('queue.ticket', { ticketId: ticket.id });
    expect(served.clock.limitMs).toBe((10 + 20) * 60_000);
  });
});
