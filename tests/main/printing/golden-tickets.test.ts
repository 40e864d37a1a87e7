import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RollWidth } from '../../../shared/printing/receipt-text.ts';
import { type TicketPaper, ticketDocument } from '../../../shared/printing/ticket-paper.ts';
import { receiptBytes, receiptSvg } from '../../../main/printing/receipt.ts';
import { printedReceipt } from './printed-receipt.ts';
import { sampleTicket } from './sample-ticket.ts';

/** Renewed on purpose only: `npx vitest run tests/main/printing/golden-tickets.test.ts -u`, then read what changed. */
const golden = (name: string): string => join(import.meta.dirname, '../../golden', name);

/** What came out: each line behind the height of its type, then the pictures in dots. */
function onPaper(ticket: TicketPaper, roll: RollWidth): string {
  const { lines, pictures } = printedReceipt(receiptBytes(ticketDocument(ticket, roll), roll));
  const said = lines.map(({ text, height }) => `${height} ${text}`.trimEnd());
  return `${[...said, ...pictures.map(({ width, height }) => `[${width} x ${height}]`)].join('\n')}\n`;
}

/** What a picture of it is made of: its size, and each line of text at its place and in its size. */
function inPicture(ticket: TicketPaper, roll: RollWidth): string {
  const svg = receiptSvg(ticketDocument(ticket, roll), roll);
  const [, width = '', height = ''] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const lines = [...svg.matchAll(/<g transform="translate\(([^)]*)\)">(.*?)<\/g>/gs)].map(
    ([, at, inside = '']) => {
      const words = [...inside.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, word]) => word).join('');
      const scale = /scale\(([^)]*)\)/.exec(inside)?.[1] ?? '1,1';
      return words === '' ? `${at} picture` : `${at} ${scale} ${words.replaceAll('&#xa0;', ' ')}`;
    },
  );
  return `${[`${width} x ${height}`, ...lines].join('\n')}\n`;
}

describe.each(['58mm', '80mm'] as const)('on a roll of %s', (roll) => {
  it.each(['ordinary', 'large'] as const)('the %s ticket is the one that was looked at', async (size) => {
    const ticket = { ...sampleTicket, large: size === 'large' };
    await expect(onPaper(ticket, roll)).toMatchFileSnapshot(golden(`ticket-${size}-${roll}.txt`));
    await expect(inPicture(ticket, roll)).toMatchFileSnapshot(golden(`ticket-${size}-${roll}-picture.txt`));
  });
});
