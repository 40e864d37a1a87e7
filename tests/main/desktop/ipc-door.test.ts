import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { afterAll, expect, test } from 'vitest';
import { startHost } from '../../../main/api/host.ts';
import { ownHostDoor } from '../../../main/desktop/desk-door.ts';
import { channels } from '../../../main/desktop/channels.ts';
import { type Sender, isTrustedSender, openIpcDoor } from '../../../main/desktop/ipc-door.ts';

const own = { url: 'app://desk/counter', parent: null };

test.each<[string, boolean, Sender['senderFrame']]>([
  ['a page of our own', true, own],
  ['a frame that is gone', false, null],
  ['a page of somebody else', false, { url: 'https://example.org/', parent: null }],
  ['a frame inside a page of our own', false, { url: 'app://desk/', parent: own as never }],
  ['an empty frame', false, { url: 'about:blank', parent: null }],
  ['a file', false, { url: 'file:///app/index.html', parent: null }],
])('%s is trusted: %s', (_who, trusted, senderFrame) => {
  expect(isTrustedSender({ senderFrame })).toBe(trusted);
});

const dataFolder = mkdtempSync(join(tmpdir(), 'ipc-door-'));
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const host = await startHost({
  dataFolder,
  migrationsFolder: 'db/migrations',
  version: '1.0.0',
  log: silent,
  rendererFolder: null,
  port: null,
});

afterAll(async () => {
  await host.close();
  rmSync(dataFolder, { recursive: true });
});

type Handler = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Handler>();
openIpcDoor({ handle: (channel, handler) => void handlers.set(channel, handler) }, ownHostDoor(host));

/** Sends a message as a page would; what the door throws comes back as a rejection. */
async function send(
  channel: string,
  senderFrame: Sender['senderFrame'],
  ...sent: unknown[]
): Promise<unknown> {
  return handlers.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, ...sent);
}

test('a call of our own page is answered by the host', async () => {
  const answer = await send(channels.call, own, { procedure: 'host.status', input: {} }, 0);
  expect(answer).toMatchObject({ ok: true, value: { version: '1.0.0' } });
});

test('whatever the channel, nobody else is answered', async () => {
  const foreign = { url: 'https://example.org/', parent: null };
  for (const channel of handlers.keys()) {
    await expect(send(channel, foreign, {})).rejects.toThrow('Only the screens of this program may call.');
  }
  expect([...handlers.keys()].sort()).toEqual([channels.call, channels.getFile, channels.putFile].sort());
});

test('a call that cannot be read is refused, and says which part', async () => {
  const answer = await send(channels.call, own, { procedure: 'host.status', id: 7, input: {} }, 0);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'call.bad-input', details: { field: 'id' } } });
});

test('a file whose bytes are no bytes is dropped', async () => {
  await expect(send(channels.putFile, own, 'a'.repeat(64), 'text')).rejects.toThrow(/ArrayBuffer/);
});
