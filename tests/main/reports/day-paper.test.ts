import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putAssignment } from '../../../db/printing/assignments.ts';
import { insertPrinter } from '../../../db/printing/printers.ts';
import { findHall } from '../../../db/store/hall.ts';
import { dayPaperKind } from '../../../main/reports/print-day.ts';
import { type TestStore, openTestStore, testStart } from '../open-test-store.ts';

const date = '2026-11-17';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
  const types = await store.call('store.businessTypes', {});
  const businessTypeId = types.find(({ series, active }) => series === 'A' && active)?.id ?? 0;
  await store.call('queue.takeSeat', { counterId: 1, staffNumber: '8011' });
  const { ticket } = await store.call('queue.issueTicket', { businessTypeId });
  store.clock.advanceTo(testStart + 60_000);
  await store.call('queue.callNext', { counterId: 1 });
  await store.call('queue.arrive', { counterId: 1, ticketId: ticket.id });
  store.clock.advanceTo(testStart + 190_000);
  await store.call('queue.finish', { counterId: 1, ticketId: ticket.id });
});
afterEach(() => store.close());

describe('the report of a day on paper', () => {
  it('says what the figures say, in both languages, with boxes to sign', async () => {
    const { html } = await store.call('reports.dayPaper', { date, language: 'zh-CN' });
    expect(html).toContain('营业厅日报');
    expect(html).toContain('1 分 0 秒');
    expect(html).toContain('2 分 10 秒');
    expect(html).toContain('1 号台席');
    expect(html).toContain('厅经理');
    const english = await store.call('reports.dayPaper', { date, language: 'en' });
    expect(english.html).toContain('2 min 10 s');
    expect(english.html).not.toMatch(/平均|分组/);
  });

  it('goes to the report printer once for each time that it is asked for, and says which copy it is', async () => {
    const asked = { date, language: 'zh-CN' } as const;
    expect((await store.refused('reports.printDay', asked)).code).toBe('printing.no-printer');
    const { db } = store.connection;
    const printerId = insertPrinter(db, 1, {
      name: '办公室打印机',
      connection: { kind: 'folder', folder: store.folder },
      paper: 'A4',
      stationId: null,
      cutter: false,
      beeper: false,
      active: true,
    });
    putAssignment(db, 1, { stationId: null, purpose: 'report', printerId, fallbackPrinterId: null });
    await store.call('reports.printDay', asked);
    await store.call('reports.printDay', asked);
    const jobs = db.read<[], { payload: string; copy: number }>('SELECT payload, copy FROM print_job').all();
    expect(jobs).toEqual([{ payload: JSON.stringify(asked), copy: 0 }]);
    const hall = findHall(db);
    if (!hall) throw new Error('The test hall is missing.');
    const source = { db, host: store.services, hall, now: store.clock.now(), paper: 'A4' } as const;
    const made = dayPaperKind.render({ ...source, copy: 1 }, asked);
    expect(made).toMatchObject({ kind: 'page', paper: { title: '营业厅日报', reprint: 1, size: 'A4' } });
  });

  it('is the one that was looked at', async () => {
    const { html } = await store.call('reports.dayPaper', { date, language: 'zh-CN' });
    // Renewed on purpose only: `npx vitest run tests/main/reports/day-paper.test.ts -u`, then read what changed.
    await expect(wordsOn(html)).toMatchFileSnapshot(join(import.meta.dirname, '../../golden/day-report.txt'));
  });
});

/** What stands on a paper, a row of a table on a line. */
function wordsOn(html: string): string {
  const body = html.slice(html.indexOf('<body>')).replaceAll(/\s+/g, ' ');
  const lines = body.replaceAll(/<\/(?:tr|div|h1|h2|p)>/g, '\n').replaceAll(/<[^>]*>/g, ' ');
  return lines
    .split('\n')
    .map((line) => line.replaceAll(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

describe('the tickets of a day in a workbook', () => {
  it('hold numbers and durations as such, and who served, by staff number only', async () => {
    const { fileName, base64 } = await store.call('reports.daySheet', { date, language: 'zh-CN' });
    expect(fileName).toMatch(/2026-11-17-号票\.xlsx$/);
    const [sheet] = await readExcelFile(Buffer.from(base64, 'base64'));
    const [headers, row] = sheet?.data ?? [];
    const cells = Object.fromEntries((headers ?? []).map((header, index) => [String(header), row?.[index]]));
    expect(cells).toMatchObject({ 号码: 'A001', 工号: '8011', 状态: '办结', 台席: 1, 笔数: 1 });
  });
});
