import { once } from 'node:events';
import { connect } from 'node:net';
import { furnishingCaller } from '../../main/simulation/furnishing-caller.ts';
import { callDispatch } from '../../main/simulation/call-procedure.ts';
import { lanClient } from '../../main/simulation/lan-client.ts';
import { openBenchStore } from './bench-store.ts';
import { type LoopbackPrinter, startLoopbackPrinter } from './loopback-printer.ts';
import type { Bench, Measured } from './result.ts';

const tickets = 150;
const warmUp = 20;

/** Times of one ticket each, ms, the shortest first. */
interface TicketTimes {
  /** From the kiosk's touch, over HTTP, to the last byte at the printer. */
  readonly printed: readonly number[];
  /** The same bytes straight from a socket: connected, written, there. */
  readonly straight: readonly number[];
}

let measured: Promise<TicketTimes> | undefined;

async function times(): Promise<TicketTimes> {
  return (measured ??= measure());
}

/** From the kiosk's touch to the last byte of its ticket at a printer on this machine: the middle one, … */
export const ticketP50: Bench = {
  name: 'ticket-p50-ms',
  unit: 'ms',
  budget: null,
  run: async () => at((await times()).printed, 0.5),
};

/** … and the one that only one in a hundred exceeds. */
export const ticketP99: Bench = {
  name: 'ticket-p99-ms',
  unit: 'ms',
  budget: null,
  run: async () => at((await times()).printed, 0.99),
};

/** The same as a share: how long the bytes alone take, of the time in which a number is issued, kept and printed. */
export const ticketRatio: Bench = {
  name: 'ticket-ratio',
  unit: 'x',
  budget: null,
  run: async () => {
    const { printed, straight } = await times();
    return { value: at(straight, 0.5).value / at(printed, 0.5).value, n: printed.length };
  },
};

function at(sorted: readonly number[], share: number): Measured {
  return {
    value: sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN,
    n: sorted.length,
  };
}

async function measure(): Promise<TicketTimes> {
  const store = await openBenchStore('full', true);
  const printer = await startLoopbackPrinter();
  try {
    const call = callDispatch(store.host.dispatch, furnishingCaller);
    const { id } = await call('printing.addPrinter', {
      name: '号票',
      connection: { kind: 'network', address: '127.0.0.1', port: printer.port },
      paper: '80mm',
      stationId: null,
      cutter: true,
      beeper: false,
    });
    const assigned = { printerId: id, fallbackPrinterId: null };
    await call('printing.assignPurpose', { stationId: null, purpose: 'ticket', assigned });
    const kiosk = lanClient(store.host.address ?? '');
    const issue = (): Promise<unknown> =>
      kiosk.call('queue.issueTicket', { businessTypeId: store.businessTypeId });
    return await alternate(printer, issue);
  } finally {
    await store.close();
    await printer.close();
  }
}

/** Both ways in turn, so that both meet the same weather on the machine. */
async function alternate(printer: LoopbackPrinter, issue: () => Promise<unknown>): Promise<TicketTimes> {
  const printed: number[] = [];
  const straight: number[] = [];
  for (let round = -warmUp; round < tickets; round += 1) {
    const ticket = await timed(printer, issue);
    const bytes = await timed(printer, () => writeStraight(printer.port, ticket.bytes));
    if (round < 0) continue;
    printed.push(ticket.ms);
    straight.push(bytes.ms);
  }
  return { printed: printed.sort(ascending), straight: straight.sort(ascending) };
}

async function timed(
  printer: LoopbackPrinter,
  begin: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly bytes: Buffer }> {
  const job = printer.nextJob();
  const began = performance.now();
  const [{ at, bytes }] = await Promise.all([job, begin()]);
  return { ms: at - began, bytes };
}

async function writeStraight(port: number, bytes: Buffer): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  await once(socket, 'data');
  socket.destroy();
}

function ascending(one: number, other: number): number {
  return one - other;
}
