import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../../shared/call/caller.ts';
import { loseOverdue } from '../../../db/printing/print-work.ts';
import { type OpenHall, openHall } from '../queue/open-hall.ts';
import { atTheDesk } from '../open-test-store.ts';
import { asReceiptPrinter } from './printing-hall.ts';

let hall: OpenHall;
let kiosk: Caller;
let printerId: number;
beforeEach(async () => {
  hall = await openHall();
  const { store } = hall;
  const { id } = await store.call('stations.add', { name: '取号机', purpose: 'kiosk', counterId: null });
  kiosk = { ...atTheDesk, station: id, roles: ['kiosk'] };
  const connection = { kind: 'serial', path: 'COM3', baudRate: 9600 } as const;
  const printer = { ...asReceiptPrinter, name: '取号机', connection, stationId: id };
  ({ id: printerId } = await store.call('printing.addPrinter', printer));
  const assigned = { printerId, fallbackPrinterId: null };
  await store.call('printing.assignPurpose', { stationId: id, purpose: 'ticket', assigned });
});
afterEach(() => hall.store.close());

async function issue(): Promise<{ readonly ticketId: number; readonly printId: number }> {
  const { ticket } = await hall.store.call(
    'queue.issueTicket',
    { businessTypeId: hall.businessId('B01') },
    kiosk,
  );
  const [print] = await hall.store.call('printing.mine', {}, kiosk);
  return { ticketId: ticket.id, printId: print?.id ?? 0 };
}

async function stateOf(ticketId: number): Promise<string | undefined> {
  const subject = { kind: 'ticket', id: ticketId };
  return (await hall.store.call('printing.paper', { paper: 'queue.ticket', subject }))?.state;
}

describe('a printer that hangs on a station', () => {
  it('prints there: claimed, fetched and reported, by nobody else', async () => {
    const { store } = hall;
    const { ticketId, printId } = await issue();
    expect((await store.refused('printing.claim', { id: printId })).code).toBe('printing.not-yours');
    const { attempt } = await store.call('printing.claim', { id: printId }, kiosk);
    expect(await store.call('printing.mine', {}, kiosk)).toEqual([]);
    expect((await store.refused('printing.claim', { id: printId }, kiosk)).code).toBe('printing.wrong-state');
    const document = await store.call('printing.document', { id: printId, attempt }, kiosk);
    expect(document.takes).toBe('bytes');
    await store.call('printing.report', { id: printId, attempt, result: { fate: 'confirmed' } }, kiosk);
    expect(await stateOf(ticketId)).toBe('confirmed');
  });

  it('tries again after a pause what it has not sent, and at once when its printer is well again', async () => {
    const { store } = hall;
    const { ticketId, printId } = await issue();
    const { attempt } = await store.call('printing.claim', { id: printId }, kiosk);
    const result = { fate: 'not-sent', trouble: 'paper-out' } as const;
    await store.call('printing.report', { id: printId, attempt, result }, kiosk);
    expect(await stateOf(ticketId)).toBe('queued');
    expect((await store.call('printing.stopped', {}, kiosk)).map(({ trouble }) => trouble)).toEqual([
      'paper-out',
    ]);
    expect(await store.call('printing.mine', {}, kiosk)).toEqual([]);
    await store.call('printing.reportPrinter', { printerId, state: { kind: 'ready' } }, kiosk);
    expect((await store.call('printing.mine', {}, kiosk)).map(({ id }) => id)).toEqual([printId]);
  });

  it('has lost what it never reports; a late word still counts until somebody has answered', async () => {
    const { store } = hall;
    const { ticketId, printId } = await issue();
    const { attempt, leaseUntil } = await store.call('printing.claim', { id: printId }, kiosk);
    expect(loseOverdue(store.connection.db, printerId, leaseUntil)).toBe(1);
    expect(await stateOf(ticketId)).toBe('unknown');
    expect(await store.call('printing.mine', {}, kiosk)).toEqual([]);
    await store.call('printing.report', { id: printId, attempt, result: { fate: 'sent' } }, kiosk);
    expect(await stateOf(ticketId)).toBe('sent');
    const late = { fate: 'not-sent', trouble: 'offline' } as const;
    await store.call('printing.report', { id: printId, attempt, result: late }, kiosk);
    expect(await stateOf(ticketId)).toBe('sent');
  });
});
