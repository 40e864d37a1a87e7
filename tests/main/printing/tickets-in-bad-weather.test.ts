import { expect, it } from 'vitest';
import { printInBadWeather } from './bad-weather.ts';
import { forTickets, startIssuingHall, ticketPrinter } from './printing-hall.ts';

it('every number comes out once, though the printer stalls, drops the line and runs out of paper', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall);
  await forTickets(hall, printer.id);
  const { taken, cameOut, states } = await printInBadWeather(hall, printer, {
    tickets: 50,
    weather: ['stalls', 'dropsBeforeTheFirstByte', 'paperEnds'],
    calm: 10,
  });
  expect(cameOut.toSorted()).toEqual(taken.toSorted());
  expect(states).toEqual(['confirmed']);
});
