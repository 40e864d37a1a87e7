import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { answerRequest, ownBundle } from '../../../main/desktop/protocol.ts';
import { readScreens } from '../../../main/lan/screens.ts';

const root = mkdtempSync(join(tmpdir(), 'screens-'));
const folder = join(root, 'renderer');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(root, 'secret.html'), 'not for the page');
writeFileSync(join(folder, 'index.html'), '<!doctype html>页面');
writeFileSync(join(folder, 'assets', 'index-1a2b.js'), 'export {};');
const screens = ownBundle(readScreens(folder));

afterAll(() => rmSync(root, { recursive: true }));

const get = (url: string): Promise<Response> => answerRequest(screens, { method: 'GET', url });

test('files of the bundle are served with their kind and the page’s policy', async () => {
  const script = await get('app://desk/assets/index-1a2b.js');
  expect(script.status).toBe(200);
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(script.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await script.text()).toBe('export {};');
});

test.each(['/', '/counter', '/settings/counters', '/counter?seat=3'])(
  '%s is a place inside the page',
  async (place) => {
    const page = await get(`app://desk${place}`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('页面');
  },
);

test('another host, another scheme or another method gets nothing', async () => {
  expect((await get('app://elsewhere/index.html')).status).toBe(404);
  expect((await get('https://desk/index.html')).status).toBe(404);
  expect((await answerRequest(screens, { method: 'POST', url: 'app://desk/' })).status).toBe(405);
});

test('no path leads out of the bundle', async () => {
  const steps = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2E.',
    '.',
    'assets',
    'secret.html',
    '%2f',
    '%5c',
    '\\',
    '//',
    '%00',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { maxLength: 8 }), async (path) => {
      const answer = await get(`app://desk/${path.join('/')}`);
      expect(await answer.text()).not.toContain('not for the page');
    }),
  );
});
