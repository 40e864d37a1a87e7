import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unreferencedFiles } from '../../../db/files/files.ts';
import { type FileStore, openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';

describe('the recorded words of a hall', () => {
  let store: TestStore;
  let files: FileStore;
  beforeEach(async () => {
    store = await openTestStore();
    files = openFileStore(store.folder, store.connection, store.clock);
  });
  afterEach(() => store.close());

  /** Hands in a file, as a screen does before it names it. */
  async function handIn(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await storeFile(files, sha256, [bytes]);
    return sha256;
  }
  const sound = (word: string): Promise<string> => handIn(Buffer.from(`RIFF....WAVE${word}`));

  it('are kept by name, and those still missing are named', async () => {
    const before = await store.call('queue.announcementClips', {});
    expect(before.clips).toEqual([]);
    expect(before.missing).toEqual(expect.arrayContaining(['请', 'A', '0', '9', '号', '到', '台席']));
    const clips = await Promise.all(
      before.missing.map(async (name) => ({ name, sha256: await sound(name) })),
    );
    await store.call('queue.keepClips', { clips: clips.slice(1) });
    expect((await store.call('queue.announcementClips', {})).missing).toEqual(['请']);
    await store.call('queue.keepClips', { clips: clips.slice(0, 1) });
    expect((await store.call('queue.announcementClips', {})).missing).toEqual([]);
  });

  it('follow the store’s way of speaking: another word for the place is another clip', async () => {
    const change = { key: 'queue.announcePlace', value: 'chuangkou', effectiveFrom: '2026-11-17' };
    await store.call('store.changeSetting', change);
    const { missing } = await store.call('queue.announcementClips', {});
    expect(missing).toContain('窗口');
    expect(missing).not.toContain('台席');
  });

  it('are sounds that were handed in, and nothing else', async () => {
    const text = await handIn(Buffer.from('请'));
    const unknown = 'a'.repeat(64);
    for (const sha256 of [text, unknown]) {
      const { code } = await store.refused('queue.keepClips', { clips: [{ name: '请', sha256 }] });
      expect(code).toBe('queue.clip-not-sound');
    }
  });

  it('keep their files for as long as they are kept themselves', async () => {
    const sha256 = await sound('请');
    await store.call('queue.keepClips', { clips: [{ name: '请', sha256 }] });
    const later = store.clock.now() + 1;
    expect(unreferencedFiles(store.connection.db, later)).toEqual([]);
    await store.call('queue.forgetClips', {});
    expect(unreferencedFiles(store.connection.db, later)).toEqual([sha256]);
  });
});
