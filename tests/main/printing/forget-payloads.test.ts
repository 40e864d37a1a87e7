import { expect, it, onTestFinished } from 'vitest';
import type { SendResult } from '../../../shared/printing/print-job.ts';
import { beginPrint } from '../../../db/printing/print-work.ts';
import { forgetPayloads } from '../../../main/printing/forget-payloads.ts';
import { settleAttempt } from '../../../main/printing/send-print.ts';
import { openTestStore } from '../open-test-store.ts';
import { runNow } from '../run-jobs.ts';
import { asReceiptPrinter } from './printing-hall.ts';

const msInDay = 86_400_000;

it('what prints of long ago were made from is forgotten, but not that they were printed, nor what still asks', async () => {
  const store = await openTestStore({ durability: 'off' });
  onTestFinished(() => store.close());
  const { db } = store.connection;
  const { id: printerId } = await store.call('printing.addPrinter', {
    ...asReceiptPrinter,
    name: '一号',
    connection: { kind: 'network', address: '192.0.2.1', port: 9100 },
  });
  const printed = async (result: SendResult): Promise<number> => {
    const { jobId } = await store.call('printing.printTestPage', { id: printerId });
    const attempt = beginPrint(db, jobId, store.clock.now(), null);
    if (!attempt) throw new Error('It was not begun.');
    settleAttempt(db, attempt, result, store.clock.now());
    return jobId;
  };
  const old = await printed({ fate: 'confirmed' });
  const asking = await printed({ fate: 'unknown', trouble: 'offline' });
  store.clock.advanceTo(store.clock.now() + 181 * msInDay);
  const recent = await printed({ fate: 'sent' });
  await runNow(store, forgetPayloads);

  const again = (id: number) => store.refused('printing.reprint', { id, copy: 1 });
  expect((await again(old)).code).toBe('printing.no-longer-wanted');
  const view = await store.call('printing.jobs', { date: '2026-11-17' });
  expect(view.day.map(({ job }) => job.id)).toContain(old);
  for (const id of [asking, recent]) await store.call('printing.reprint', { id, copy: 3 });
});
