import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from '../../../../main/printing/drivers/file-name.ts';
import { folderPrinter } from '../../../../main/printing/drivers/folder-printer.ts';
import type { PagePrinting } from '../../../../main/printing/page-printing.ts';
import type { PrintablePage } from '../../../../main/printing/printer-driver.ts';

const never = new AbortController().signal;
const page: PrintablePage = {
  html: '<!doctype html><p>日报</p>',
  size: 'A4',
  widthMicrons: 210_000,
  copies: 1,
  name: '日报 2026-11-22',
  sheet: () => Promise.resolve(Buffer.from('workbook')),
};
const desktop = { pdf: () => Promise.resolve(Buffer.from('%PDF')) } as unknown as PagePrinting;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'papers-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder that papers are printed into', () => {
  it('holds a PDF from a desktop, and the workbook or the page itself without one', async () => {
    expect(await folderPrinter(folder, desktop).print(page, never)).toEqual({ fate: 'confirmed' });
    expect(await folderPrinter(folder, null).print(page, never)).toEqual({ fate: 'confirmed' });
    await folderPrinter(folder, null).print({ ...page, sheet: null }, never);
    const written = readdirSync(folder).toSorted();
    expect(written).toEqual(['日报 2026-11-22.html', '日报 2026-11-22.pdf', '日报 2026-11-22.xlsx']);
    expect(written.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      page.html,
      '%PDF',
      'workbook',
    ]);
  });

  it('never overwrites a paper', async () => {
    const printer = folderPrinter(folder, null);
    const contents = ['one', 'two', 'three'].map((html) => ({ ...page, html, sheet: null }));
    for (const one of contents) await printer.print(one, never);
    const names = ['日报 2026-11-22.html', '日报 2026-11-22 (2).html', '日报 2026-11-22 (3).html'];
    expect(names.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['one', 'two', 'three']);
  });

  it('is unreachable where there is no such folder, and nothing was written', async () => {
    const printer = folderPrinter(join(folder, 'gone'), null);
    expect(await printer.state(never)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect(await printer.print(page, never)).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
  });
});

describe('the name of a paper’s file', () => {
  it('stays inside the folder, on every system, whatever the paper is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const safe = fileName(name, '.pdf');
        expect(safe).toMatch(/^[^\\/:*?"<>|\p{Cc}]+\.pdf$/u);
        expect(safe).not.toMatch(/^[\s.]/);
        expect(Array.from(safe).length).toBeLessThanOrEqual(80);
      }),
    );
    expect(fileName('../../etc/passwd', '.pdf')).toBe('etc-passwd.pdf');
    expect(fileName('CON', '.pdf')).toBe('_CON.pdf');
    expect(fileName(' . ', '.pdf')).toBe('_.pdf');
  });
});
