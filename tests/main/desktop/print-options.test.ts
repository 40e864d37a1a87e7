import { describe, expect, it } from 'vitest';
import { isLying, pdfOptions, printOptions } from '../../../main/desktop/print-options.ts';
import { paperHtml } from '../../../shared/printing/paper.ts';

const paper = {
  title: '日报',
  hall: '云湖路营业厅',
  date: '2026-11-22',
  body: [],
  language: 'zh-CN',
} as const;
const sheet = { html: paperHtml({ ...paper, size: 'A5' }), size: 'A5', widthMicrons: 148_000 } as const;
const roll = { html: '', size: 'roll', widthMicrons: 80_000, copies: 1, contentPixels: 378 } as const;

describe('a page on a printer of the system', () => {
  it('is printed without a dialogue, in the size, the margins and the direction of its own styles', () => {
    expect(printOptions({ ...sheet, copies: 2, contentPixels: 600 }, 'HP')).toEqual({
      silent: true,
      deviceName: 'HP',
      printBackground: true,
      copies: 2,
      pageSize: 'A5',
      landscape: false,
      margins: { marginType: 'default' },
    });
    expect(isLying(paperHtml({ ...paper, size: 'A4', landscape: true }))).toBe(true);
  });

  it('is a piece of a roll as long as what stands on it, in microns and without margins', () => {
    expect(printOptions(roll, 'XP-80')).toMatchObject({
      pageSize: { width: 80_000, height: 100_013 },
      margins: { marginType: 'none' },
    });
  });
});

describe('a page as PDF', () => {
  it('has the size that its own styles say, and a roll’s piece its length in inches', () => {
    expect(pdfOptions({ ...sheet, copies: 1, contentPixels: 600 })).toMatchObject({
      pageSize: 'A5',
      preferCSSPageSize: true,
      printBackground: true,
    });
    const { pageSize, margins } = pdfOptions(roll);
    expect(pageSize).toEqual({ width: expect.closeTo(3.15, 2), height: expect.closeTo(3.94, 2) });
    expect(margins).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
  });
});
