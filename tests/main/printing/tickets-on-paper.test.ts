import { expect, it } from 'vitest';
import { forTickets, startIssuingHall, ticketPrinter } from './printing-hall.ts';

it('a number is printed when it is taken, and the printer’s word is kept', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall);
  await forTickets(hall, printer.id);
  const { id, number } = await hall.issue();
  await hall.until(async () => (await hall.paper(id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([number]);
});

it('nothing is queued where no printer is there for tickets', async () => {
  const hall = await startIssuingHall();
  const { id } = await hall.issue();
  expect(await hall.paper(id)).toBeNull();
});

it('a printer out of paper is told of at once, and prints when it has paper, each number once', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { paper: 'out' });
  await forTickets(hall, printer.id);
  const { id, number } = await hall.issue();
  await hall.until(async () => (await hall.paper(id))?.trouble === 'paper-out');
  const second = await hall.issue();
  printer.becomes({ paper: 'full' });
  await hall.until(async () => (await hall.paper(second.id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([number, second.number]);
  expect((await hall.call('printing.stopped', {})).length).toBe(0);
});
