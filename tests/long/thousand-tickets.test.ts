import { expect, it } from 'vitest';
import { pick, seededRandom } from '../../shared/random/random.ts';
import { allSpells, printInBadWeather } from '../main/printing/bad-weather.ts';
import { forTickets, startIssuingHall, ticketPrinter } from '../main/printing/printing-hall.ts';

it('a thousand numbers come out once each, though something happens to the printer again and again', async () => {
  const hall = await startIssuingHall();
  const printer = await ticketPrinter(hall);
  await forTickets(hall, printer.id);
  const random = seededRandom('a thousand tickets');
  const { taken, cameOut, states } = await printInBadWeather(hall, printer, {
    tickets: 1000,
    weather: Array.from({ length: 40 }, () => pick(random, allSpells)),
    calm: 20,
  });
  expect(taken).toHaveLength(1000);
  expect(cameOut.toSorted()).toEqual(taken.toSorted());
  expect(states).toEqual(['confirmed']);
});
