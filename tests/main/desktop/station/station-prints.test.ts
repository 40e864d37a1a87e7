import { expect, it, onTestFinished } from 'vitest';
import { joinHost } from '../../../../main/desktop/station/join-host.ts';
import { type JoinedDoor, openJoinedDoor } from '../../../../main/desktop/station/joined-door.ts';
import { lookAtHost } from '../../../../main/desktop/station/look-at-host.ts';
import { startStationPrints } from '../../../../main/desktop/station/station-prints.ts';
import { networkDriver } from '../../../../main/printing/drivers/network-driver.ts';
import { usualPatience } from '../../../../main/printing/drivers/patience.ts';
import type { ReachPrinter } from '../../../../main/printing/printer-driver.ts';
import { temporaryFolder } from '../../../db/temporary-folder.ts';
import { freePort } from '../../../free-port.ts';
import { startTestHall, startTestHost } from '../../start-test-host.ts';
import {
  type HallPrinter,
  type IssuingHall,
  forTickets,
  startIssuingHall,
  ticketPrinter,
} from '../../printing/printing-hall.ts';
import type { PlayedState } from '../../printing/printer-player.ts';

interface PrintingStation {
  readonly door: JoinedDoor;
  readonly printer: HallPrinter;
}

const reach: ReachPrinter = (connection) => {
  if (connection.kind !== 'network') throw new Error('Only a played printer hangs here.');
  return {
    takes: 'bytes',
    driver: networkDriver(connection, { ...usualPatience, look: 20 }),
  };
};

/** A desktop station whose own printer prints the tickets of the hall, and its program. */
async function stationThatPrints(hall: IssuingHall, is: Partial<PlayedState> = {}): Promise<PrintingStation> {
  const { id } = await hall.call('stations.add', { name: '取号', purpose: 'greeter', counterId: null });
  const { code } = await hall.call('stations.openPairing', { stationId: id });
  const door = openJoinedDoor(await joinHost({ host: await lookAtHost(hall.address), code }));
  const printer = await ticketPrinter(hall, is, { stationId: id });
  await forTickets(hall, printer.id);
  const log = { error: (_words: string, error: unknown) => void expect.unreachable(String(error)) };
  const prints = startStationPrints({ door, reach, log });
  onTestFinished(async () => {
    await prints.close();
    door.close();
  });
  return { door, printer };
}

it('what the hall prints on a station’s printer is printed by the station, and the host knows its fate', async () => {
  const hall = await startIssuingHall();
  const { printer } = await stationThatPrints(hall);
  const [first, second] = [await hall.issue(), await hall.issue()];
  await hall.until(async () => (await hall.paper(second.id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([first.number, second.number]);
});

it('a station’s printer without paper is told of at the host, and prints once it has some', async () => {
  const hall = await startIssuingHall();
  const { printer } = await stationThatPrints(hall, { paper: 'out' });
  const { id, number } = await hall.issue();
  await hall.until(async () => (await hall.paper(id))?.trouble === 'paper-out');
  printer.becomes({ paper: 'full' });
  await hall.until(async () => (await hall.paper(id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([number]);
});

it('a host that is lost while a station prints learns the fate when it is back, and nothing is printed twice', async () => {
  const dataFolder = temporaryFolder();
  const port = await freePort();
  const start = (): Promise<IssuingHall> =>
    startIssuingHall(() => startTestHall({ dataFolder, port, durability: 'off' }));
  const before = await start();
  const { printer } = await stationThatPrints(before, { printMs: 300 });
  const { id, number } = await before.issue();
  await printer.until(() => printer.jobs().length === 1);
  await before.close();
  await printer.until(() => printer.papers().length === 1);
  const after = await startIssuingHall(() => startTestHost({ dataFolder, port, durability: 'off' }));
  await after.until(async () => (await after.paper(id))?.state === 'confirmed');
  expect(printer.numbers()).toEqual([number]);
});
