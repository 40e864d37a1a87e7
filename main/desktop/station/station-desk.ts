import { app, dialog } from 'electron';
import type { HostStatus } from '../../../shared/api/host-contract.ts';
import { contractHash } from '../../api/contract-hash.ts';
import { findInstallation } from '../../api/installation.ts';
import type { Log } from '../../api/log.ts';
import { readScreens } from '../../lan/screens.ts';
import { reachPrinters } from '../../printing/drivers/reach-printer.ts';
import { desktopWords, openDeskWindows } from '../desk-windows.ts';
import { createPagePrinting } from '../print-page.ts';
import { finishBeforeQuitting } from '../quitting.ts';
import { shownWindows } from '../shown-windows.ts';
import { startAgain } from '../start-again.ts';
import { type JoinedDoor, openJoinedDoor } from './joined-door.ts';
import { type JoinedHost, forgetJoinedHost } from './joined-host.ts';
import { startStationPrints } from './station-prints.ts';
import { stationScreens } from './station-screens.ts';

export interface StationDeskOptions {
  readonly dataFolder: string;
  readonly log: Log;
}

/** Opens the window of a station: its calls go to the joined host, and no host runs in this program. */
export async function openStationDesk(
  joined: JoinedHost,
  { dataFolder, log }: StationDeskOptions,
): Promise<void> {
  const door = openJoinedDoor(joined);
  const built = readScreens(findInstallation().rendererFolder);
  const pages = createPagePrinting({ screens: built, photoOf: (sha256) => door.getFile(sha256) });
  const prints = startStationPrints({ door, reach: reachPrinters(pages), log });
  const close = async (): Promise<void> => {
    await prints.close();
    door.close();
  };
  finishBeforeQuitting(app, close, (error) => log.error('The station did not close well.', error));
  await app.whenReady();
  const screens = stationScreens(built, door.screen);
  showHostsScreensWhereVersionsDiffer(door, screens.showHosts, log);
  const acts = { leave: () => void leave(dataFolder) };
  await openDeskWindows({ door, screens: screens.source, acts, log, dataFolder });
}

/**
 * Asks the host, each time it is reached, whether it means the same by its procedures. Where it does not, the windows
 * show the host's own screens from then on, and the person is told.
 */
function showHostsScreensWhereVersionsDiffer(door: JoinedDoor, showHosts: () => boolean, log: Log): void {
  const compare = async (): Promise<void> => {
    const answer = await door.call({ procedure: 'host.status', input: {} }, 0);
    if (!answer.ok || (answer.value as HostStatus).contract === contractHash()) return;
    if (!showHosts()) return;
    for (const window of shownWindows()) window.reload();
    await dialog.showMessageBox({ type: 'info', title: app.getName(), message: desktopWords().otherVersion });
  };
  door.onConnection((connected) => {
    if (!connected) return;
    compare().catch((error: unknown) => log.error('The host did not tell its version.', error));
  });
}

/** Asks, and then makes this program one of its own again. The manager revokes the station at the host. */
async function leave(dataFolder: string): Promise<void> {
  const { leaveQuestion, leaveAct, stay } = desktopWords();
  const { response } = await dialog.showMessageBox({
    type: 'question',
    title: app.getName(),
    message: leaveQuestion,
    buttons: [stay, leaveAct],
    defaultId: 0,
    cancelId: 0,
  });
  if (response !== 1) return;
  forgetJoinedHost(dataFolder);
  startAgain();
}
