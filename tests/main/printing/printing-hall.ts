import { onTestFinished } from 'vitest';
import type { AnswerOf } from '../../../shared/api/contract.ts';
import type { PrinterValues } from '../../../shared/printing/printer.ts';
import { type TestHost, startTestHall } from '../start-test-host.ts';
import { type PlayedState, type PrinterPlayer, playPrinter } from './printer-player.ts';

/** What a printer of tests is set to: everything but its name and how it is reached. */
export const asReceiptPrinter = { paper: '80mm', stationId: null, cutter: true, beeper: false } as const;

/** A printer that is played and is known to the host. */
export interface HallPrinter extends PrinterPlayer {
  readonly id: number;
  /** The ticket numbers that came out, in order, with their 补打 behind a blank. */
  numbers(): string[];
}

/** Starts a printer and adds it to the host under its own port, for the tickets of the whole hall. */
export async function ticketPrinter(
  host: TestHost,
  is: Partial<PlayedState> = {},
  values: Partial<PrinterValues> = {},
): Promise<HallPrinter> {
  const player = await playPrinter(is);
  onTestFinished(() => player.leaves());
  const { address, port } = player;
  const { id } = await host.call('printing.addPrinter', {
    ...asReceiptPrinter,
    name: String(port),
    connection: { kind: 'network', address, port },
    ...values,
  });
  return { ...player, id, numbers: () => player.papers().map(({ lines }) => numberOn(lines)) };
}

function numberOn(lines: readonly string[]): string {
  const number = lines.find((line) => /^\s*[A-Z]\d{3,}\s*$/.test(line))?.trim() ?? '?';
  const copy = lines.find((line) => line.includes('补打（'))?.trim();
  return copy === undefined ? number : `${number} ${copy}`;
}

/** Lets printers print the tickets of the whole hall, the second where the first is in trouble. */
export async function forTickets(host: TestHost, first: number, second: number | null = null): Promise<void> {
  const assigned = { printerId: first, fallbackPrinterId: second };
  await host.call('printing.assignPurpose', { stationId: null, purpose: 'ticket', assigned });
}

/** A hall that takes numbers for its first business. */
export interface IssuingHall extends TestHost {
  /** Takes a number and gives its id and what is printed of it. */
  issue(): Promise<{ readonly id: number; readonly number: string }>;
  /** What becomes of a ticket's paper. */
  paper(ticketId: number): Promise<AnswerOf<'printing.paper'>>;
  /** Resolves when this is so, looking after each piece of news. */
  until(isSo: () => Promise<boolean>): Promise<void>;
}

/** Starts a hall on a data folder of its own, or on one that another has left. */
export async function startIssuingHall(
  start: () => Promise<TestHost> = () => startTestHall({ durability: 'off' }),
): Promise<IssuingHall> {
  const host = await start();
  const [business] = await host.call('store.businessTypes', {});
  if (!business) throw new Error('The hall serves nothing.');
  const paper = (ticketId: number): Promise<AnswerOf<'printing.paper'>> =>
    host.call('printing.paper', { paper: 'queue.ticket', subject: { kind: 'ticket', id: ticketId } });
  return {
    ...host,
    issue: async () => {
      const { ticket } = await host.call('queue.issueTicket', { businessTypeId: business.id });
      return { id: ticket.id, number: ticket.number };
    },
    paper,
    until: async (isSo) => {
      let told = (): void => undefined;
      const stop = host.onNews(() => told());
      try {
        for (;;) {
          const news = new Promise<void>((resolve) => (told = resolve));
          if (await isSo()) return;
          await news;
        }
      } finally {
        stop();
      }
    },
  };
}
