import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKeyPair } from '../../../db/exchange/identity.ts';
import { signedFileLimits } from '../../../shared/exchange/signed-file.ts';
import { openSignedFile, packPayload, writeSignedFile } from '../../../main/exchange/signed-file.ts';
import { type TestStore, atTheDesk, openTestStore } from '../open-test-store.ts';
import { testHall } from '../test-hall.ts';

const opened: TestStore[] = [];

async function openHall(code: string): Promise<TestStore> {
  const store = await openTestStore({ setUp: false });
  opened.push(store);
  await store.call('store.setUp', { ...testHall, code, name: { zh: `${code}营业厅` } });
  return store;
}

const cardOf = (store: TestStore) => store.call('exchange.exportHallCard', {});

/** Everything that the exchange remembers. */
function memoryOf({ connection }: TestStore): unknown {
  return ['exchange_key', 'exchange_import', 'exchange_hall'].map((table) =>
    connection.raw.prepare(`SELECT * FROM ${table}`).all(),
  );
}

/** A file signed with a hall's own key that says what the test wants it to say. */
async function forged(
  store: TestStore,
  says: { from?: string; kind?: string; payload?: Parameters<typeof packPayload>[0] },
): Promise<string> {
  const keys = findKeyPair(store.connection.db);
  if (!keys) throw new Error('The hall has signed nothing yet.');
  const payload = says.payload ?? { code: 'YH01', name: { zh: '云湖路' }, outletType: 'self-owned' };
  const kind = (says.kind ?? 'hall-card') as 'hall-card';
  const content = { kind, from: says.from ?? 'YH01', packed: await packPayload(payload) };
  return writeSignedFile(keys, content, store.clock.now());
}

let hall: TestStore;
let centre: TestStore;
beforeEach(async () => {
  hall = await openHall('YH01');
  centre = await openHall('ZX00');
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
});

async function trusted(): Promise<{ text: string; fingerprint: string; keyId: number }> {
  const { text, fingerprint } = await cardOf(hall);
  const { id } = await centre.call('exchange.trustKey', { file: text, fingerprint });
  return { text, fingerprint, keyId: id };
}

describe('a hall card', () => {
  it('brings a key to another installation, which trusts it once its fingerprint was compared', async () => {
    const { text, fileName, fingerprint } = await cardOf(hall);
    expect(fileName).toBe('YH01-hall-card-2026-11-17.json');
    expect((await hall.call('exchange.identity', {})).fingerprint).toBe(fingerprint);

    const refusal = await centre.refused('exchange.importHallCard', { file: text });
    expect(refusal).toEqual({ code: 'exchange.key-unknown', details: { from: 'YH01', fingerprint } });

    await centre.call('exchange.trustKey', { file: text, fingerprint: fingerprint.replaceAll(' ', '') });
    expect(await centre.call('exchange.importHallCard', { file: text })).toEqual({
      outcome: 'imported',
      card: { code: 'YH01', name: { zh: 'YH01营业厅' }, outletType: testHall.outletType },
    });
    expect(await centre.call('exchange.trustedKeys', {})).toEqual([
      {
        id: 1,
        sender: 'YH01',
        name: { zh: 'YH01营业厅' },
        fingerprint,
        trustedAt: centre.clock.now(),
        revokedAt: null,
      },
    ]);
  });

  it('imported twice changes nothing the second time, and says so', async () => {
    const { text } = await trusted();
    await centre.call('exchange.importHallCard', { file: text });
    const before = memoryOf(centre);
    const again = JSON.stringify(JSON.parse(text));
    expect((await centre.call('exchange.importHallCard', { file: again })).outcome).toBe('already');
    expect(memoryOf(centre)).toEqual(before);
  });

  it('that is older than the one known is not put in its place', async () => {
    const old = await trusted();
    await hall.call('store.changeProfile', {
      name: { zh: '新名字' },
      outletType: 'self-owned',
      operatorTheme: 'neutral',
    });
    hall.clock.advanceTo(hall.clock.now() + 1);
    const { text } = await cardOf(hall);
    await centre.call('exchange.importHallCard', { file: text });
    expect((await centre.call('exchange.importHallCard', { file: old.text })).outcome).toBe('older');
    expect((await centre.call('exchange.trustedKeys', {}))[0]?.name).toEqual({ zh: '新名字' });
  });

  it('is always signed with the same key, made when it is first needed', async () => {
    expect((await hall.call('exchange.identity', {})).fingerprint).toBeNull();
    const first = await cardOf(hall);
    expect((await cardOf(hall)).fingerprint).toBe(first.fingerprint);
    expect((await cardOf(centre)).fingerprint).not.toBe(first.fingerprint);
  });

  it('is not for people who do not manage the store', async () => {
    const clerk = { ...atTheDesk, roles: ['clerk'] as const };
    expect((await hall.refused('exchange.exportHallCard', {}, clerk)).code).toBe('call.not-allowed');
  });
});

describe('a key', () => {
  it('is not trusted with another fingerprint than the file’s', async () => {
    const { text, fingerprint } = await cardOf(hall);
    const { fingerprint: other } = await cardOf(centre);
    const refusal = await centre.refused('exchange.trustKey', { file: text, fingerprint: other });
    expect(refusal).toEqual({ code: 'exchange.fingerprint-differs', details: { fingerprint } });
    expect(await centre.call('exchange.trustedKeys', {})).toEqual([]);
  });

  it('that differs from the one a sender is known by is refused, even with its right fingerprint', async () => {
    const { fingerprint: known } = await trusted();
    const impostor = await cardOf(await openHall('YH01'));
    const before = memoryOf(centre);
    const details = { from: 'YH01', fingerprint: impostor.fingerprint, known };
    const { text: file, fingerprint } = impostor;
    expect(await centre.refused('exchange.importHallCard', { file })).toEqual({
      code: 'exchange.key-changed',
      details,
    });
    expect((await centre.refused('exchange.trustKey', { file, fingerprint })).code).toBe(
      'exchange.key-changed',
    );
    expect(memoryOf(centre)).toEqual(before);
  });

  it('of one sender does not speak for another', async () => {
    await trusted();
    const file = await forged(hall, { from: 'YH02' });
    expect(await centre.refused('exchange.importHallCard', { file })).toEqual({
      code: 'exchange.key-of-another',
      details: { from: 'YH02', holder: 'YH01' },
    });
  });

  it('that was revoked takes in nothing more until it is trusted again', async () => {
    const { text: file, fingerprint, keyId } = await trusted();
    const revoked = await centre.call('exchange.revokeKey', { id: keyId });
    expect(revoked.revokedAt).toBe(centre.clock.now());
    expect((await centre.refused('exchange.importHallCard', { file })).code).toBe('exchange.key-revoked');
    await centre.call('exchange.trustKey', { file, fingerprint });
    expect((await centre.call('exchange.importHallCard', { file })).outcome).toBe('imported');
    expect((await centre.call('exchange.trustedKeys', {})).map((key) => key.revokedAt === null)).toEqual([
      true,
      false,
    ]);
  });

  it('makes room for a sender’s new one when it is revoked', async () => {
    const { keyId } = await trusted();
    await centre.call('exchange.revokeKey', { id: keyId });
    const { text: file, fingerprint } = await cardOf(await openHall('YH01'));
    await centre.call('exchange.trustKey', { file, fingerprint });
    expect((await centre.call('exchange.importHallCard', { file })).outcome).toBe('imported');
  });

  it('that nobody knows cannot be revoked', async () => {
    expect((await centre.refused('exchange.revokeKey', { id: 99 })).code).toBe('exchange.unknown-key');
  });
});

describe('a file that is not taken in', () => {
  const refusedAs = async (file: string): Promise<string> => {
    const before = memoryOf(centre);
    const { code } = await centre.refused('exchange.importHallCard', { file });
    expect(memoryOf(centre)).toEqual(before);
    return code;
  };

  it('was altered anywhere', async () => {
    const { text } = await trusted();
    const end = text.lastIndexOf('"') - 4;
    await fc.assert(
      fc.asyncProperty(fc.nat(end), fc.constantFrom('A', '7', '"', '{'), async (at, character) => {
        fc.pre(text[at] !== character);
        const altered = text.slice(0, at) + character + text.slice(at + 1);
        await expect(openSignedFile(altered)).rejects.toMatchObject({
          code: expect.stringMatching(/damaged|incomplete|not-a-signed-file|newer-version/) as string,
        });
      }),
    );
    const payloadAltered = text.replace(/"payload": "(.{20})./, '"payload": "$1#');
    expect(await refusedAs(payloadAltered)).toBe('exchange.damaged');
    expect(await refusedAs(text.replace('"YH01"', '"YH02"'))).toBe('exchange.damaged');
  });

  it('was cut off anywhere', async () => {
    const { text } = await trusted();
    for (let length = 60; length < text.trimEnd().length; length += 37) {
      await expect(openSignedFile(text.slice(0, length))).rejects.toMatchObject({
        code: 'exchange.incomplete',
      });
    }
    expect(await refusedAs(text.slice(0, 300))).toBe('exchange.incomplete');
  });

  it.each(['工号,姓名', '{"a":1}', '[]', 'null'])('is something else: %s', async (text) => {
    expect(await refusedAs(text)).toBe('exchange.not-a-signed-file');
  });

  it('is too large, as it lies or unpacked', async () => {
    await trusted();
    expect(await refusedAs('x'.repeat(signedFileLimits.text + 1))).toBe('exchange.too-large');
    const swollen = await forged(hall, { payload: ' '.repeat(signedFileLimits.unpacked) });
    expect(await refusedAs(swollen)).toBe('exchange.too-large');
  });

  it('carries something else than a hall card', async () => {
    await trusted();
    expect(await refusedAs(await forged(hall, { kind: 'price-list' }))).toBe('exchange.wrong-kind');
  });

  it('comes from a newer version', async () => {
    const { text } = await trusted();
    expect(await refusedAs(text.replace('"version": 1', '"version": 2'))).toBe('exchange.newer-version');
    const grown = { code: 'YH01', name: { zh: '云湖路' }, outletType: 'self-owned', area: 120 };
    expect(await refusedAs(await forged(hall, { payload: grown }))).toBe('exchange.newer-version');
  });

  it('introduces another hall than its sender', async () => {
    await trusted();
    const other = { code: 'YH02', name: { zh: '云湖路' }, outletType: 'self-owned' };
    expect(await refusedAs(await forged(hall, { payload: other }))).toBe('exchange.damaged');
  });

  it('is this installation’s own, or bears its code', async () => {
    expect(await refusedAs((await cardOf(centre)).text)).toBe('exchange.own-file');
    expect(await refusedAs((await cardOf(await openHall('ZX00'))).text)).toBe('exchange.own-code');
  });
});
