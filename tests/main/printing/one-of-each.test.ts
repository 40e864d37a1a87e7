import { expect, it } from 'vitest';
import { openDatabase } from '../../../db/database/open.ts';
import { beginPrint } from '../../../db/printing/print-work.ts';
import { databaseFile } from '../../../main/api/open-store.ts';
import { startTestHost } from '../start-test-host.ts';
import { forTickets, startIssuingHall, ticketPrinter } from './printing-hall.ts';

it('the host that ends in the middle of a print never prints it again by itself, and asks', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { paper: 'out' });
  await forTickets(hall, printer.id);
  const { id, number } = await hall.issue();
  const jobId = (await hall.paper(id))?.jobId ?? 0;
  await hall.close();
  leftInTheMiddle(hall.dataFolder, jobId);
  printer.becomes({ paper: 'full' });
  const { dataFolder } = hall;
  const again = await startIssuingHall(() => startTestHost({ dataFolder, durability: 'off' }));
  const next = await again.issue();
  await again.until(async () => (await again.paper(next.id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([next.number]);
  const { open } = await again.call('printing.jobs', {});
  expect(open.map(({ subjectName, job }) => [subjectName, job.state])).toEqual([[number, 'unknown']]);
});

/** What is on the disk when the power goes while a print is being sent. */
function leftInTheMiddle(dataFolder: string, printId: number): void {
  const connection = openDatabase(databaseFile(dataFolder), 'off');
  beginPrint(connection.db, printId, Date.now(), null);
  connection.close();
}

it('somebody who looked says that it came out, or has a copy printed that says which it is', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { dropsAfter: 20 });
  await forTickets(hall, printer.id);
  const [lost, seen] = [await hall.issue(), await hall.issue()];
  await hall.until(async () => (await hall.paper(seen.id))?.state === 'unknown');
  printer.becomes({ dropsAfter: null });
  const jobs = await Promise.all([lost, seen].map(async ({ id }) => (await hall.paper(id))?.jobId ?? 0));
  await hall.call('printing.cameOut', { id: jobs[1] ?? 0 });
  // Pressed twice: the second asks for the copy that the first has asked for.
  await hall.call('printing.reprint', { id: jobs[0] ?? 0, copy: 1 });
  await hall.call('printing.reprint', { id: jobs[0] ?? 0, copy: 1 });
  await hall.until(async () => (await hall.paper(lost.id))?.state === 'confirmed');
  expect(printer.numbers().filter((printed) => printed.includes('补打'))).toEqual([
    `${lost.number} 补打（第 1 次）`,
  ]);
  expect((await hall.call('printing.jobs', {})).open).toEqual([]);
  expect((await hall.paper(seen.id))?.state).toBe('confirmed');
});

it('a number that is over is not printed when the printer is back', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { paper: 'out' });
  await forTickets(hall, printer.id);
  const [gone, stays] = [await hall.issue(), await hall.issue()];
  await hall.until(async () => (await hall.paper(gone.id))?.trouble === 'paper-out');
  await hall.call('queue.cancel', { ticketId: gone.id });
  printer.becomes({ paper: 'full' });
  await hall.until(async () => (await hall.paper(stays.id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([stays.number]);
  expect((await hall.paper(gone.id))?.state).toBe('cancelled');
});

it('the fallback prints what its printer cannot, and the print says so', async () => {
  const hall = await startIssuingHall();
  const effectiveFrom = (await hall.call('printing.jobs', {})).date;
  await hall.call('store.changeSetting', {
    key: 'printing.fallbackAfterSeconds',
    value: 0,
    effectiveFrom,
  });
  const [first, second] = [await ticketPrinter(hall, { cover: 'open' }), await ticketPrinter(hall)];
  await forTickets(hall, first.id, second.id);
  const { id, number } = await hall.issue();
  await hall.until(async () => (await hall.paper(id))?.state === 'confirmed');
  expect([first.numbers(), second.numbers()]).toEqual([[], [number]]);
  const [print] = (await hall.call('printing.jobs', {})).day;
  expect(print?.job).toMatchObject({ printerId: second.id, insteadOf: first.id });
});

it('a printer that hangs holds up no other', async () => {
  const hall = await startIssuingHall();
  const [hanging, well] = [await ticketPrinter(hall, { stalled: true }), await ticketPrinter(hall)];
  await hall.call('printing.printTestPage', { id: hanging.id });
  await forTickets(hall, well.id);
  const { id, number } = await hall.issue();
  await hall.until(async () => (await hall.paper(id))?.state === 'confirmed');
  expect(well.numbers()).toEqual([number]);
});

it('an undone or repeated request prints once: the same copy of a paper is queued once, ever', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { paper: 'out' });
  await forTickets(hall, printer.id);
  const { id } = await hall.issue();
  const reprint = { ticketId: id, copy: 1 };
  await Promise.all([hall.call('queue.reprintTicket', reprint), hall.call('queue.reprintTicket', reprint)]);
  const { open } = await hall.call('printing.jobs', {});
  expect(open.map(({ job }) => job.copy)).toEqual([0, 1]);
  await expect(hall.call('queue.reprintTicket', { ticketId: id, copy: 5 })).rejects.toThrow('other-copy');
});
