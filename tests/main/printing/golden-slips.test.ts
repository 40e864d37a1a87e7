import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paperHtml } from '../../../shared/printing/paper.ts';
import type { PaperLanguage } from '../../../shared/printing/printing-words.ts';
import { type RollWidth, rollColumns, widthOf } from '../../../shared/printing/receipt-text.ts';
import type { Slip } from '../../../shared/printing/slip.ts';
import { slipDocument } from '../../../shared/printing/slip-document.ts';
import { slipPaper } from '../../../shared/printing/slip-paper.ts';
import { receiptBytes } from '../../../main/printing/receipt.ts';
import { printedReceipt } from './printed-receipt.ts';
import { sampleCaseSlip, sampleNotice, sampleRecordSlip } from './sample-slips.ts';

/** Renewed on purpose only: `npx vitest run tests/main/printing/golden-slips.test.ts -u`, then read what changed. */
const golden = (name: string): string => join(import.meta.dirname, '../../golden', name);

const slips: readonly (readonly [string, (language: PaperLanguage, reprint?: number) => Slip])[] = [
  ['case-slip', sampleCaseSlip],
  ['notice', sampleNotice],
  ['first-contact-slip', sampleRecordSlip],
];

/** What came out of the roll: each line behind the height of its type. */
function onRoll(slip: Slip, roll: RollWidth): string {
  const { lines, pictures } = printedReceipt(receiptBytes(slipDocument(slip, roll), roll));
  const said = lines.map(({ text, height }) => `${height} ${text}`.trimEnd());
  return `${[...said, ...pictures.map(({ width, height }) => `[${width} x ${height}]`)].join('\n')}\n`;
}

/** What a page says, without how it is set. */
function onPage(slip: Slip): string {
  const body = paperHtml(slipPaper(slip, 'A5')).replace(/^.*?<body>/s, '');
  const text = body
    .replaceAll(/<svg.*?<\/svg>/gs, '[code]')
    .replaceAll(/<\/(td|th|dt|dd|span|b)>/g, ' | ')
    .replaceAll(/<[^>]+>/g, '\n');
  return `${text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '|')
    .join('\n')}\n`;
}

describe.each(slips)('the %s', (name, sample) => {
  it.each(['zh-CN', 'en'] as const)('in %s is the one that was looked at', async (language) => {
    await expect(onPage(sample(language))).toMatchFileSnapshot(golden(`${name}-a5-${language}.txt`));
    await expect(onRoll(sample(language), '80mm')).toMatchFileSnapshot(
      golden(`${name}-80mm-${language}.txt`),
    );
  });

  it('loses nothing on the narrow roll, and says on every copy that it is a reprint', () => {
    const again = sample('zh-CN', 2);
    const { lines } = printedReceipt(receiptBytes(slipDocument(again, '58mm'), '58mm'));
    for (const { text } of lines) expect(widthOf(text)).toBeLessThanOrEqual(rollColumns['58mm']);
    const copies = again.copies?.length ?? 1;
    const marked = lines.filter(({ text }) => text.includes('补打（第 2 次）'));
    expect(marked).toHaveLength(copies);
    expect(paperHtml(slipPaper(again, 'A5')).match(/补打（第 2 次）/g)).toHaveLength(copies);
  });
});
