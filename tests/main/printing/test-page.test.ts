import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { paperHtml } from '../../../shared/printing/paper.ts';
import { rollColumns } from '../../../shared/printing/receipt-text.ts';
import { findHall } from '../../../db/store/hall.ts';
import { openFileStore, storeFile } from '../../../main/files/file-store.ts';
import { paperWithPhotos } from '../../../main/printing/paper-photos.ts';
import { receiptBytes } from '../../../main/printing/receipt.ts';
import { testPage } from '../../../main/printing/test-page.ts';
import { type TestStore, openTestStore } from '../open-test-store.ts';
import { blackPng } from './black-png.ts';
import { printedReceipt } from './printed-receipt.ts';

let store: TestStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

describe.each(['58mm', '80mm'] as const)('the test page on a roll of %s', (paper) => {
  it('shows rare characters, a barcode, a QR code and a line as wide as the paper', () => {
    const { db } = store.connection;
    const hall = findHall(db);
    if (!hall) throw new Error('The test hall is missing.');
    const context = { db, host: store.services, hall, now: store.clock.now(), paper, copy: 0 };
    const made = testPage.render(context, { printerId: 1 });
    if (made.kind !== 'receipt') throw new Error('A roll takes a receipt.');
    const { lines, pictures, barcodes } = printedReceipt(receiptBytes(made.document, paper));
    expect(lines.map(({ text }) => text).join('')).toContain('𠮷');
    expect(Math.max(...lines.map(({ columns }) => columns))).toBe(rollColumns[paper]);
    expect(lines.some(({ text }) => text.startsWith('1234567890'))).toBe(true);
    expect(barcodes).toEqual([hall.code]);
    expect(pictures).toHaveLength(1);
  });
});

describe('a paper that the host prints itself', () => {
  it('has its photos inside; the place of one that has gone stays empty', async () => {
    const png = blackPng(8, 8);
    const sha256 = createHash('sha256').update(png).digest('hex');
    await storeFile(openFileStore(store.folder, store.connection, store.clock), sha256, [png]);
    const html = paperHtml({
      title: '整改通知',
      hall: '云湖路营业厅',
      date: '2026-11-21',
      size: 'A4',
      language: 'zh-CN',
      body: [{ kind: 'photos', photos: [{ sha256 }, { sha256: 'a'.repeat(64), caption: '整改前' }] }],
    });
    const printed = paperWithPhotos({ db: store.connection.db, host: store.services }, html);
    expect(printed).toContain(`src="data:image/png;base64,${png.toString('base64')}"`);
    expect(printed).toContain('整改前');
    expect(printed.match(/<img src=/g)).toHaveLength(1);
  });
});
