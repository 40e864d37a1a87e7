import { expect, it } from 'vitest';
import { businessDateOf } from '../../../shared/time/business-date.ts';
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

it('what waits behind a print that ran out of paper in the middle goes to the fallback at once, that print to nobody', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall, { paperEndsAfter: 100 });
  const other = await ticketPrinter(hall);
  await forTickets(hall, printer.id, other.id);
  const today = businessDateOf(Date.now(), 'Asia/Shanghai');
  await hall.call('store.changeSetting', {
    key: 'printing.fallbackAfterSeconds',
    value: 0,
    effectiveFrom: today,
  });
  const cutOff = await hall.issue();
  await hall.until(async () => (await hall.paper(cutOff.id))?.trouble === 'paper-out');
  const behind = await hall.issue();
  await hall.until(async () => (await hall.paper(behind.id))?.state === 'confirmed');
  expect(other.numbers()).toEqual([behind.number]);
  expect((await hall.paper(cutOff.id))?.state).toBe('sending');
  printer.becomes({ paper: 'full' });
  await hall.until(async () => (await hall.paper(cutOff.id))?.state === 'confirmed');
  expect([...printer.numbers(), ...other.numbers()].toSorted()).toEqual([cutOff.number, behind.number]);
});
