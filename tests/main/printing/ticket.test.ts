import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstUnprintable } from '../../../shared/printing/printable.ts';
import { rollColumns, type RollWidth } from '../../../shared/printing/receipt-text.ts';
import { type TicketPaper, ticketDocument } from '../../../shared/printing/ticket-paper.ts';
import { receiptBytes, receiptSvg } from '../../../main/printing/receipt.ts';
import { type PrintedReceipt, printedReceipt } from './printed-receipt.ts';
import { chineseWords, sampleTicket } from './sample-ticket.ts';

const rolls = ['58mm', '80mm'] as const;
const chinese: TicketPaper = { ...sampleTicket, words: [chineseWords] };

function printed(ticket: TicketPaper, roll: RollWidth): PrintedReceipt {
  return printedReceipt(receiptBytes(ticketDocument(ticket, roll), roll));
}

function textsOf({ lines }: PrintedReceipt): string[] {
  return lines.map(({ text }) => text.trim());
}

/** All that stands on a ticket, without the blanks that its lines are set with. */
function wordsOf(ticket: TicketPaper, roll: RollWidth): string {
  return textsOf(printed(ticket, roll)).join('').replaceAll(/\s/g, '');
}

describe.each(rolls)('a ticket on a roll of %s', (roll) => {
  it('says everything on paper, long words on several lines', () => {
    const lines = textsOf(printed(chinese, roll));
    for (const words of ['云湖路营业厅', 'A012', '补换卡 ×2']) expect(lines).toContain(words);
    expect(lines).toContainEqual(expect.stringMatching(/^前面等候 +8 人$/));
    expect(lines).toContainEqual(expect.stringMatching(/^预计等候 +约 8–12 分钟$/));
    expect(lines).toContainEqual(expect.stringMatching(/^取号时间 +2026-11-21 10:21$/));
    const all = wordsOf(chinese, roll);
    expect(all).toContain(chineseWords.businesses[0]?.name);
    expect(all).toContain(chineseWords.passed);
    expect(all).toContain(chineseWords.slogan);
  });

  it('is read in large type by those who see little', () => {
    const [number, text] = ['A012', '8 人'].map((words) =>
      printed({ ...chinese, large: true }, roll).lines.find((line) => line.text.endsWith(words)),
    );
    expect(number?.height).toBe(6);
    expect(text?.height).toBe(2);
    expect(wordsOf({ ...chinese, large: true }, roll)).toContain('预计等候约8–12分钟');
  });

  it('says it in a second language below', () => {
    const all = textsOf(printed(sampleTicket, roll)).join(' ');
    for (const words of [
      '云湖路营业厅',
      'Yunhu Road Store',
      'Before you',
      'Expected wait',
      'ask the greeter',
    ])
      expect(all).toContain(words);
  });

  it('prints rare characters as they are', () => {
    const rare = { ...chineseWords, hall: '㼆家𠮷祥厅' };
    expect(textsOf(printed({ ...chinese, words: [rare] }, roll))).toContain('㼆家𠮷祥厅');
  });

  it('carries the QR code and its caption, within the paper', () => {
    const { pictures } = printed({ ...chinese, qr: 'x'.repeat(120) }, roll);
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.width).toBeLessThanOrEqual(rollColumns['58mm'] * 12);
    expect(wordsOf(chinese, roll)).toContain('扫码看还要等多久');
    expect(printed({ ...chinese, qr: null }, roll).pictures).toEqual([]);
    expect(wordsOf({ ...chinese, qr: null }, roll)).not.toContain('扫码');
  });

  it('looks the same on a screen', () => {
    const svg = receiptSvg(ticketDocument(chinese, roll), roll);
    const shown = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)]
      .map(([, words]) => words)
      .join('')
      .replaceAll(/&#xa0;|\s/g, '');
    expect(shown).toContain(wordsOf(chinese, roll));
  });

  it('prints hostile words as words: they draw no lines, cut no paper and send no commands', () => {
    const hostile = '=|{command:x}^"`~_\\n-';
    const words = {
      ...chineseWords,
      businesses: [{ name: hostile, count: 1 }],
      passed: '---',
      slogan: 'a\u001B@b\nc',
    };
    const receipt = printed({ ...chinese, qr: hostile, words: [words] }, roll);
    const lines = textsOf(receipt);
    expect(lines.join('')).toContain(hostile);
    expect(lines).toEqual(expect.arrayContaining(['---', 'a@b c']));
    expect(receipt.cuts).toBe(1);
  });

  it('fits the paper and loses nothing, whatever the store writes', () => {
    const words = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...Array.from('（“，。！》、…·(')),
          fc.string({ unit: 'binary', maxLength: 40 }),
        ),
        maxLength: 12,
      })
      .map((text) => text.normalize())
      .filter((text) => firstUnprintable(text) === null);
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (hall, business, passed, large) => {
        const own = { ...chineseWords, hall, businesses: [{ name: business, count: 3 }], passed };
        const ticket: TicketPaper = { ...chinese, qr: null, large, words: [own] };
        const { lines } = printed(ticket, roll);
        for (const { columns } of lines) expect(columns).toBeLessThanOrEqual(rollColumns[roll]);
        const all = wordsOf(ticket, roll);
        for (const text of [hall, business, passed]) expect(all).toContain(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});

describe('a ticket', () => {
  it('says nothing of a wait that nobody can foresee, and that nobody is before it', () => {
    const all = wordsOf({ ...chinese, ahead: 0, wait: null }, '80mm');
    expect(all).toContain('前面等候无人等候');
    expect(all).not.toContain('预计');
  });

  it('says of a short wait only when it will be over, and of none that it is the turn', () => {
    expect(wordsOf({ ...chinese, wait: { low: 0, high: 5 } }, '58mm')).toContain('预计等候不超过5分钟');
    expect(wordsOf({ ...chinese, wait: 'at-once' }, '58mm')).toContain('预计等候马上叫到您');
  });

  it('says when it is printed again', () => {
    expect(wordsOf(chinese, '80mm')).not.toContain('补打');
    expect(wordsOf({ ...chinese, reprint: 1 }, '80mm')).toContain('补打（第1次）');
  });
});
