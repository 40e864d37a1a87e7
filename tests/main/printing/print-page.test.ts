import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { paperTitle, withReprint } from '../../../shared/printing/paper.ts';
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
  const { html } = await host.call('five-s.cleaningPaper', rota);
  const files = readdirSync(folder).toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const printed = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(printed).toEqual([html, withReprint(html, 1)]);
  expect(printed[1]).toContain('补打（第 1 次）');
  const { day } = await host.call('printing.jobs', {});
  expect(day.map(({ subjectName }) => subjectName)).toEqual([paperTitle(html), paperTitle(html)]);
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
