import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Answer } from '../../shared/call/envelope.ts';
import type { PrinterValues } from '../../shared/printing/printer.ts';
import { testHall } from '../main/test-hall.ts';
import { expect, test } from './test.ts';

async function call(page: Page, procedure: string, input: unknown): Promise<unknown> {
  const id = crypto.randomUUID().replaceAll('-', '');
  const answer: Answer = await page.evaluate((request) => storefrontDesk.call(request), {
    procedure,
    id,
    input,
  });
  if (!answer.ok) throw new Error(`${procedure}: ${answer.refusal.code}`);
  return answer.value;
}

async function printTestPage(page: Page, values: Pick<PrinterValues, 'connection' | 'paper'>): Promise<void> {
  const name = `${values.connection.kind} ${values.paper}`;
  const printer = await call(page, 'printing.addPrinter', {
    ...values,
    name,
    stationId: null,
    cutter: false,
    beeper: false,
  });
  await call(page, 'printing.printTestPage', { id: (printer as { id: number }).id });
}

/** Width and height of the first page of a PDF, points. */
function firstPageOf(file: string): number[] {
  const [, size = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec(readFileSync(file, 'latin1')) ?? [];
  return size.trim().split(/\s+/).slice(2).map(Number);
}

test('papers become PDF in a folder: sheets in their size, pieces of a roll as long as what stands on them', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  await call(page, 'store.setUp', testHall);
  const printed = async (paper: PrinterValues['paper'], count: number): Promise<number[]> => {
    const before = readdirSync(folder);
    await printTestPage(page, { connection: { kind: 'folder', folder }, paper });
    await expect.poll(() => readdirSync(folder).length, { timeout: 20_000 }).toBe(count);
    const name = readdirSync(folder).find((one) => !before.includes(one)) ?? '';
    expect(name).toMatch(/\.pdf$/);
    await expect.poll(() => readFileSync(join(folder, name), 'latin1')).toMatch(/%%EOF\s*$/);
    return firstPageOf(join(folder, name));
  };
  expect(await printed('A4', 1)).toEqual([expect.closeTo(595, -0.5), expect.closeTo(842, -0.5)]);
  const [width, height = 0] = await printed('80mm', 2);
  expect(width).toBeCloseTo(227, -0.5);
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(400);
  rmSync(folder, { recursive: true });
});
