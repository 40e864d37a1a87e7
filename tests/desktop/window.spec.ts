import { testHall } from '../main/test-hall.ts';
import { expect, test } from './test.ts';

test('the window opens on the bundled screens', async ({ desk, page }) => {
  expect(desk.windows()).toHaveLength(1);
  const shown = await desk.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => [window.webContents.getURL(), window.isVisible()]),
  );
  expect(shown).toEqual([[expect.stringMatching(/^app:\/\/desk\//), true]]);
  await expect(page).toHaveTitle('营业厅 · 营业厅工作台');
});

test('a place inside the screens is answered with the page, a file that is not there is not', async ({
  page,
}) => {
  const answers = await page.evaluate(async () => {
    const ask = async (path: string): Promise<readonly [number, string | null]> => {
      const response = await fetch(path);
      return [response.status, response.headers.get('content-type')];
    };
    return [await ask('/counter'), await ask('/missing.js'), await ask('/..%2f..%2fpackage.json')];
  });
  expect(answers).toEqual([
    [200, 'text/html; charset=utf-8'],
    [404, null],
    [404, null],
  ]);
});

test('a call of the page is answered by the host', async ({ page }) => {
  const answer = await page.evaluate(() => storefrontDesk.call({ procedure: 'host.status', input: {} }));
  expect(answer).toMatchObject({ ok: true, value: { setUp: false, demo: false }, now: expect.any(Number) });
});

test('a call that the host does not know or cannot read is refused, not lost', async ({ page }) => {
  const refusals = await page.evaluate(async () => [
    await storefrontDesk.call({ procedure: 'host.unheardOf', input: {} }),
    await storefrontDesk.call({ procedure: 'store.setUp', id: 'too short', input: {} }),
  ]);
  expect(refusals).toMatchObject([
    { ok: false, refusal: { code: 'call.unknown-procedure' } },
    { ok: false, refusal: { code: 'call.bad-input', details: { field: 'id' } } },
  ]);
});

test('news of what a command changed reach the page, until it stops listening', async ({ page }) => {
  const topics = await page.evaluate(async (hall) => {
    const heard: string[] = [];
    const stop = storefrontDesk.onNews((news) => heard.push(...news.topics));
    const first = new Promise<void>((resolve) => {
      const end = storefrontDesk.onNews(() => {
        end();
        resolve();
      });
    });
    const answer = await storefrontDesk.call({ procedure: 'store.setUp', id: 'a'.repeat(32), input: hall });
    await first;
    stop();
    return answer.ok ? heard : answer.refusal;
  }, testHall);
  expect(topics).toContain('store');
});

test('a file goes in and comes out as it was, and a wrong name is refused', async ({ page }) => {
  const outcome = await page.evaluate(async () => {
    const bytes = new TextEncoder().encode('号码,台席\nA012,3\n').buffer;
    const hash = await crypto.subtle.digest('SHA-256', bytes);
    const name = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const put = await storefrontDesk.putFile(bytes, name);
    const given = await storefrontDesk.getFile(name);
    const misnamed = await storefrontDesk.putFile(bytes, '0'.repeat(64));
    return {
      put,
      text: given.ok ? new TextDecoder().decode(given.bytes) : given.refusal.code,
      misnamed,
    };
  });
  expect(outcome).toMatchObject({
    put: { ok: true },
    text: '号码,台席\nA012,3\n',
    misnamed: { ok: false, refusal: { code: 'files.hash-mismatch' } },
  });
});

test('a page that crashed is loaded again', async ({ desk, page }) => {
  await page.evaluate(() => Object.assign(globalThis, { before: true }));
  const seen = await desk.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const loadedAgain = new Promise<void>((resolve) => contents?.once('did-finish-load', resolve));
    contents?.forcefullyCrashRenderer();
    await loadedAgain;
    return contents?.executeJavaScript('typeof storefrontDesk + " " + typeof before') as Promise<string>;
  });
  expect(seen).toBe('object undefined');
});
