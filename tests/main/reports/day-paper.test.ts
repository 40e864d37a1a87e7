import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberDays } from '../../../main/reports/number-days.ts';
import { runNow } from '../run-jobs.ts';
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

  it('bears a number once its day is over: the days in their order, and no other', async () => {
    const numberOn = async (on: string): Promise<string | undefined> => {
      const { html } = await store.call('reports.dayPaper', { date: on, language: 'zh-CN' });
      return /编号 RB-[^<]*/.exec(html)?.[0];
    };
    await runNow(store, numberDays);
    expect(await numberOn(date)).toBeUndefined();
    for (const [days, businessDate] of [
      [2, '2026-11-19'],
      [9, '2026-11-26'],
    ] as const) {
      store.clock.advanceTo(testStart + days * 86_400_000);
      const [{ id: businessTypeId } = { id: 0 }] = await store.call('store.businessTypes', {});
      await store.call('queue.issueTicket', { businessTypeId });
      await runNow(store, numberDays);
      expect(await numberOn(businessDate)).toBeUndefined();
    }
    expect(await numberOn(date)).toMatch(/-2026-0001$/);
    expect(await numberOn('2026-11-18')).toBeUndefined();
    expect(await numberOn('2026-11-19')).toMatch(/-2026-0002$/);
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
