import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../db/temporary-folder.ts';
import { startTestHost } from '../start-test-host.ts';
import { type RawResponse, rawRequest } from './raw-request.ts';

const page = '<!doctype html><title>营业厅工作台</title>';
const secret = 'not for browsers';

/** Asks a host with built screens, beside which lie files that no browser may ever get. */
async function get(path: string): Promise<RawResponse> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'renderer/assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer/index.html'), page);
  writeFileSync(join(folder, 'renderer/assets/app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'renderer/assets/app-1a2b.js.map'), secret);
  writeFileSync(join(folder, 'package.json'), secret);
  writeFileSync(join(folder, 'secret'), secret);
  const { address } = await startTestHost({ rendererFolder: join(folder, 'renderer') });
  return rawRequest(address, { path });
}

describe('the screens', () => {
  it.each(['/', '/counter', '/counter/3', '/display?counter=3'])('%s is the one page', async (path) => {
    const response = await get(path);
    expect(response).toMatchObject({ status: 200, body: page });
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  it('come with their parts, which a browser may keep', async () => {
    const response = await get('/assets/app-1a2b.js');
    expect(response).toMatchObject({ status: 200, body: 'export {};' });
    expect(response.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(response.headers['cache-control']).toContain('immutable');
  });

  it.each(['/favicon.ico', '/assets/app-0000.js', '/assets/app-1a2b.js.map', '/counter.html'])(
    '%s is not there',
    async (path) => expect((await get(path)).status).toBe(404),
  );

  it('may run no script but their own, and stand in no other page', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect((await get('/')).headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/%2E%2E%2Fpackage.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '/%252e%252e/package.json',
    '/..;/package.json',
    '/.../package.json',
    '//package.json',
    '/./../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/%00',
    '/..%00/secret',
    '/package.json%00.js',
    '/%E0%A4%A',
    '/%',
    '/constructor',
    '/__proto__',
  ])('lead to nothing beside them: %s', async (path) => {
    const response = await get(path);
    expect([200, 400, 404]).toContain(response.status);
    expect([page, '404', '']).toContain(response.body);
  });
});

describe('a host without built screens', () => {
  it('says so by 404, and still serves procedures', async () => {
    const { address } = await startTestHost({ rendererFolder: null });
    expect((await rawRequest(address, { path: '/' })).status).toBe(404);
    expect((await rawRequest(address, { path: '/api/call' })).status).toBe(404);
  });
});
