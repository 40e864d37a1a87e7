import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { RollWidth } from '../../../shared/printing/receipt-text.ts';
import { type TicketPaper, ticketDocument } from '../../../shared/printing/ticket-paper.ts';
import { receiptBytes, receiptSvg } from '../../../main/printing/receipt.ts';

const ticket: TicketPaper = {
  hall: '云湖路营业厅',
  number: 'A012',
  business: '缴费充值、发票打印与账单查询综合业务办理',
  ahead: 8,
  expectedMinutes: { low: 8, high: 12 },
  issuedAt: '2026-11-21 10:21',
  notes: ['请留意叫号屏和广播。过号请到引导台重新排队，不必重新取号。'],
  language: 'zh-CN',
};

/** The ESC/POS commands that a ticket is made with, and how many bytes of parameters follow each. */
const commands: readonly (readonly [command: string, parameters: number])[] = [
  ...['\u001B@', '\u001B2', '\u001C.', '\u001C&', '\u001DVB\0'].map((command) => [command, 0] as const),
  ...['a', 'M', ' ', '3', '{', '-', 'E', 't'].map((letter) => [`\u001B${letter}`, 1] as const),
  ...['\u001C-', '\u001CC', '\u001Da', '\u001DB', '\u001D!', '\u001Dr'].map(
    (command) => [command, 1] as const,
  ),
  ...['\u001CS', '\u001DL', '\u001DW', '\u001B$', '\u001B\\'].map((command) => [command, 2] as const),
  ['\u001C(A', 4],
];

/** What a printer would put on paper, line by line. Throws for any command that is not known here. */
function printed(paper: TicketPaper, roll: RollWidth): string[] {
  const bytes = receiptBytes(ticketDocument(paper, roll), roll).toString('latin1');
  let onPaper = '';
  for (let at = 0; at < bytes.length;) {
    const command = commands.find(([start]) => bytes.startsWith(start, at));
    const byte = bytes[at] ?? '';
    if (!command && byte < ' ' && byte !== '\n')
      throw new Error(`Not a known command: ${bytes.slice(at, at + 8)}`);
    if (!command) onPaper += byte;
    at += command ? command[0].length + command[1] : 1;
  }
  return iconv.decode(Buffer.from(onPaper, 'latin1'), 'gb18030').split('\n');
}

describe.each(['58mm', '80mm'] as const)('a ticket on a roll of %s', (roll) => {
  it('says everything on paper, long words on several lines', () => {
    const lines = printed(ticket, roll);
    for (const words of [
      '云湖路营业厅',
      'A012',
      '前面等候8 人',
      '预计等候约 8–12 分钟',
      '取号时间2026-11-21 10:21',
    ]) {
      expect(lines).toContain(words);
    }
    const all = lines.join('');
    expect(all).toContain(ticket.business);
    expect(all).toContain(ticket.notes?.join(''));
  });

  it('prints rare characters as they are', () => {
    expect(printed({ ...ticket, hall: '㼆家𠮷祥厅' }, roll)).toContain('㼆家𠮷祥厅');
  });

  it('looks the same on a screen', () => {
    const svg = receiptSvg(ticketDocument(ticket, roll), roll);
    const shown = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, words]) => words).join('');
    for (const words of ['云湖路营业厅', 'A012', ticket.business, '8&#xa0;人'])
      expect(shown).toContain(words);
  });

  it('prints hostile words as words: they draw no lines, cut no paper and send no commands', () => {
    const hostile = '=|{command:x}^"`~_\\n-';
    const lines = printed({ ...ticket, business: hostile, notes: ['---', '===', 'a\u001B@b\nc'] }, roll);
    expect(lines.join('')).toContain(hostile);
    expect(lines).toEqual(expect.arrayContaining(['---', '===', 'a@b c']));
    const bytes = receiptBytes(ticketDocument({ ...ticket, notes: ['='] }, roll), roll);
    expect(bytes.toString('latin1').split('\u001DVB').length - 1).toBe(1);
  });
});

describe('a ticket', () => {
  it('says nothing of a wait that nobody can foresee, and that nobody is before it', () => {
    const lines = printed({ ...ticket, ahead: 0, expectedMinutes: null }, '80mm');
    expect(lines).toContain('前面等候无人等候');
    expect(lines.join('')).not.toContain('预计');
  });

  it('says of a short wait only when it will be over', () => {
    expect(printed({ ...ticket, expectedMinutes: { low: 0, high: 5 } }, '58mm')).toContain(
      '预计等候不超过 5 分钟',
    );
  });

  it('says when it is printed again', () => {
    expect(printed(ticket, '80mm').join('')).not.toContain('补打');
    expect(printed({ ...ticket, reprint: 1 }, '80mm')).toContain('补打（第 1 次）');
  });

  it('is there in English too', () => {
    expect(printed({ ...ticket, language: 'en' }, '58mm')).toContain('Expected waitabout 8–12 min');
  });
});
