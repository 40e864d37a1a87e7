import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import { expect, it, onTestFinished } from 'vitest';
import { html } from '../../../shared/printing/html.ts';
import { paperHtml } from '../../../shared/printing/paper.ts';
import { pageSheet } from '../../../main/printing/page-sheet.ts';
import { atTheDesk } from '../open-test-store.ts';
import { type TestHost, startTestHall } from '../start-test-host.ts';
import { temporaryFolder } from '../../db/temporary-folder.ts';

const rota = { date: '2026-11-17', language: 'zh-CN' } as const;

async function withReportFolder(): Promise<{ host: TestHost; folder: string }> {
  const host = await startTestHall({ durability: 'off' });
  const folder = temporaryFolder();
  const { id: printerId } = await host.call('printing.addPrinter', {
    name: '办公室',
    connection: { kind: 'folder', folder },
    paper: 'A4',
    stationId: null,
    cutter: false,
    beeper: false,
  });
  const assigned = { printerId, fallbackPrinterId: null };
  await host.call('printing.assignPurpose', { stationId: null, purpose: 'report', assigned });
  return { host, folder };
}

/** Sends the week's cleaning rota to the report printer and waits until it is there. @returns which copy it was */
async function sendRota(host: TestHost): Promise<number> {
  const { pageId } = await host.call('printing.printPage', {
    procedure: 'five-s.cleaningPaper',
    input: rota,
  });
  const asked = { paper: 'printing.page', subject: { kind: 'page', id: pageId } };
  for (;;) {
    const news = new Promise<void>((resolve) => {
      const stop = host.onNews(() => {
        stop();
        resolve();
      });
    });
    const print = await host.call('printing.paper', asked);
    if (print?.state === 'confirmed') return print.copy;
    await news;
  }
}

it('the paper of any query goes to the report printer as it is shown, and its copy says that it is one', async () => {
  const { host, folder } = await withReportFolder();
  expect(await host.call('printing.printerForReports', {})).toMatchObject({ name: '办公室' });
  expect(await sendRota(host)).toBe(0);
  expect(await sendRota(host)).toBe(1);
  // A host without a desktop makes no PDF: it writes the workbook.
  const files = readdirSync(folder).toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const [first, second] = await Promise.all(files.map((file) => readExcelFile(join(folder, file))));
  expect(first?.[0]?.sheet).toBe('卫生值日表');
  expect(first?.[0]?.data[0]).not.toContain('补打（第 1 次）');
  expect(second?.[0]?.data[0]).toContain('补打（第 1 次）');
  expect(first?.[0]?.data).toContainEqual(expect.arrayContaining(['值日区', '11-17']));
  const { day } = await host.call('printing.jobs', {});
  expect(day.map(({ subjectName }) => subjectName)).toEqual(['卫生值日表', '卫生值日表']);
});

it('refuses what is no paper, what its asker may not see, and where there is no printer', async () => {
  const host = await startTestHall({ durability: 'off' });
  const refusal = async (procedure: string, caller = atTheDesk): Promise<string> => {
    const input = { procedure, input: rota };
    const answer = await host.dispatch(caller, { procedure: 'printing.printPage', id: procedure, input });
    return answer.ok ? 'done' : answer.refusal.code;
  };
  onTestFinished(() => host.close());
  expect(await refusal('five-s.cleaningPaper')).toBe('printing.no-printer');
  expect(await host.call('printing.printerForReports', {})).toBeNull();
  expect(await refusal('printing.printers')).toBe('printing.unknown-paper');
  const kiosk = { ...atTheDesk, roles: ['kiosk'] as const };
  expect(await refusal('reports.dayPaper', kiosk)).toBe('call.not-allowed');
});

it('a page as a workbook says what it says, its figures as numbers; one with photos stays a page', async () => {
  const paper = {
    title: '日报 & 小结',
    hall: '云湖路营业厅',
    date: '2026-11-21',
    size: 'A4',
    language: 'zh-CN',
  } as const;
  const page = paperHtml({
    ...paper,
    copies: ['留存联', '客户联'],
    signatures: ['厅经理'],
    body: [
      { kind: 'text', heading: '说明', paragraphs: ['<一切> 正常'] },
      { kind: 'facts', facts: [['来客', '203']] },
      { kind: 'figure', figure: html`<svg></svg>` },
      { kind: 'table', columns: [{ name: '工号' }, { name: '率' }], rows: [['0812', '3.50']] },
    ],
  });
  const [sheet] = await readExcelFile(Buffer.from((await pageSheet(page, 'Asia/Shanghai')?.()) ?? []));
  expect(sheet?.data.map((row) => row.filter((cell) => cell !== null && cell !== ''))).toEqual([
    ['云湖路营业厅', '日报 & 小结', '留存联', '2026-11-21'],
    ['日报 & 小结'],
    ['说明'],
    ['<一切> 正常'],
    ['来客', 203],
    ['工号', '率'],
    ['0812', 3.5],
    ['厅经理'],
  ]);
  const photos = { kind: 'photos', photos: [{ sha256: 'a'.repeat(64) }] } as const;
  expect(pageSheet(paperHtml({ ...paper, body: [photos] }), 'Asia/Shanghai')).toBeNull();
});
