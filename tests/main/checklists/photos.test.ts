import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { type OpenCheck, openCheck } from './open-check.ts';

let hall: OpenCheck;
beforeEach(async () => {
  hall = await openCheck();
});
afterEach(() => hall.store.close());

const look = 'f0e1d2c3b4a59687';
const alike = 'f0e1d2c3b4a59685';
const other = '0f1e2d3c4b5a6978';

/** Hands in the bytes of an invented JPEG, as the screens do, and returns its name. */
async function handIn(words: string): Promise<string> {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words.padEnd(20))]);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { folder, connection, clock } = hall.store;
  await storeFile(openFileStore(folder, connection, clock), sha256, [bytes]);
  return sha256;
}

const photo = (sha256: string, lookHash: string, checkId = hall.checkId) =>
  hall.store.call('checklists.addPhoto', { checkId, itemCode: 'D01', sha256, capturedAt: null, lookHash });

describe('a photo of an item', () => {
  it('that was sent twice is there once', async () => {
    const sha256 = await handIn('door');
    const first = await photo(sha256, look);
    expect(await photo(sha256, look)).toEqual(first);
    expect((await hall.view()).items[0]?.photos.map((kept) => kept.sha256)).toEqual([sha256]);
  });

  it('tells where the same one, or one that looks like it, was used before', async () => {
    const [door, doorAgain, wall] = [await handIn('door'), await handIn('smaller'), await handIn('wall')];
    await photo(door, look);
    const next = await hall.begin(['D01'], 'route');
    const earlierOf = async (sha256: string, lookHash: string) =>
      (await photo(sha256, lookHash, next)).earlier.map(({ how, checkId }) => [how, checkId]);
    expect(await earlierOf(door, look)).toEqual([['same', hall.checkId]]);
    expect(await earlierOf(doorAgain, alike)).toEqual([['alike', hall.checkId]]);
    expect(await earlierOf(wall, other)).toEqual([]);
  });

  it('is drawn over and taken away while the check is under way, and stays as it is afterwards', async () => {
    const { store, checkId } = hall;
    const { photoId } = await photo(await handIn('door'), look);
    const marks = [{ shape: 'circle' as const, x: 0.5, y: 0.25, radius: 0.1 }];
    await store.call('checklists.markPhoto', { photoId, marks });
    expect((await hall.view()).items[0]?.photos[0]?.marks).toEqual(marks);
    const second = await photo(await handIn('wall'), other);
    await store.call('checklists.removePhoto', { photoId: second.photoId });
    for (const code of ['D01', 'C01', 'K05']) await hall.say(code);
    await store.call('checklists.submit', { checkId });
    const refusal = await store.refused('checklists.removePhoto', { photoId });
    expect(refusal.code).toBe('checklists.check-not-open');
    expect((await hall.view()).items[0]?.photos.map(({ id }) => id)).toEqual([photoId]);
  });

  it('needs its file to be there', async () => {
    const input = { checkId: hall.checkId, itemCode: 'D01', capturedAt: null, lookHash: look };
    const refusal = await hall.store.refused('checklists.addPhoto', { ...input, sha256: 'a'.repeat(64) });
    expect(refusal.code).toBe('files.unknown');
  });
});

describe('signatures under a check', () => {
  const withFinger = async (role: 'checker' | 'checked', personId: number) => ({
    checkId: hall.checkId,
    role,
    personId,
    sha256: await handIn(`name ${personId}`),
  });

  it('are two, by two people, once it is handed in', async () => {
    const { store, checkId } = hall;
    const withPin = { checkId, role: 'checker' as const, staffNumber: '8001', pin: '258014' };
    expect((await store.refused('checklists.signWithPin', withPin)).code).toBe('checklists.not-submitted');
    for (const code of ['D01', 'C01', 'K05']) await hall.say(code);
    await store.call('checklists.submit', { checkId });
    await store.call('checklists.signWithPin', withPin);
    expect((await hall.view()).check.state).toBe('submitted');
    expect((await store.refused('checklists.signWithPin', withPin)).code).toBe('checklists.signed-already');
    const personId = (await hall.view()).signatures[0]?.personId ?? 0;
    const same = await store.refused('checklists.signWithFinger', await withFinger('checked', personId));
    expect(same.code).toBe('checklists.same-signer');
    await store.call('checklists.signWithFinger', await withFinger('checked', personId + 1));
    const { check, signatures } = await hall.view();
    expect(check.state).toBe('signed');
    expect(signatures.map(({ role, how }) => [role, how])).toEqual([
      ['checker', 'pin'],
      ['checked', 'finger'],
    ]);
  });
});
