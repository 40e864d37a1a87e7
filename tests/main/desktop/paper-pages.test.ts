import { describe, expect, it } from 'vitest';
import { createPaperPages } from '../../../main/desktop/paper-pages.ts';
import { html } from '../../../shared/printing/html.ts';
import { photosHtml } from '../../../shared/printing/paper-photos.ts';

const photo = 'a'.repeat(64);
const gone = 'b'.repeat(64);
const file = (text: string, type: string): { bytes: Uint8Array<ArrayBuffer>; type: string } => ({
  bytes: new Uint8Array(Buffer.from(text)),
  type,
});
const screens = new Map([
  ['/index.html', file('<div id="root">', 'text/html')],
  ['/assets/app.css', file('.page{}@font-face{font-family:Noto Sans SC Variable}', 'text/css')],
  ['/assets/type.css', file('@font-face{font-family:Noto Sans SC Variable}', 'text/css')],
  ['/assets/app.js', file('run()', 'text/javascript')],
]);
const pages = createPaperPages({
  screens,
  photoOf: (sha256) =>
    Promise.resolve(
      sha256 === photo
        ? { ok: true, mime: 'image/jpeg', bytes: new ArrayBuffer(3) }
        : { ok: false, refusal: { code: 'files.unknown', details: {} }, now: 0 },
    ),
});
const paper = html`<html>
  <head></head>
  <body>
    ${photosHtml({ photos: [{ sha256: photo }] })}
  </body>
</html>`.markup;

const ask = (url: string, method = 'GET'): Promise<Response> => pages.answer({ method, url });

describe('a paper in its hidden window', () => {
  it('is there until it is taken away, set in the product’s own type, with its photos', async () => {
    const { address, takeAway } = pages.show(paper);
    const words = await (await ask(address)).text();
    expect(words).toContain('<link rel="stylesheet" href="/assets/type.css">');
    expect(words).toContain(`<img src="/photos/${photo}"`);
    takeAway();
    expect((await ask(address)).status).toBe(404);
  });

  it('may run nothing and load nothing but its styles, its type and its photos', async () => {
    const policy = (await ask(pages.show(paper).address)).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|connect-src|frame-src/);
    expect((await ask('app://paper/assets/type.css')).status).toBe(200);
    expect((await ask(`app://paper/photos/${photo}`)).headers.get('Content-Type')).toBe('image/jpeg');
  });

  it('is given nothing else', async () => {
    const { address } = pages.show(paper);
    for (const path of [
      '',
      'assets/app.js',
      'counter',
      `photos/${gone}`,
      'papers/999',
      'assets/../index.html',
    ])
      expect((await ask(`app://paper/${path}`)).status).toBe(404);
    expect((await ask(address, 'POST')).status).toBe(404);
    expect((await ask(address.replace('//paper/', '//desk/'))).status).toBe(404);
  });
});
