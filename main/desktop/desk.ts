import { app, ipcMain } from 'electron';
import { startHost } from '../api/host.ts';
import { findInstallation } from '../api/installation.ts';
import type { Log } from '../api/log.ts';
import { readScreens } from '../lan/screens.ts';
import { startDemoHost } from '../simulation/demo-host.ts';
import { ownHostDoor } from './desk-door.ts';
import { desktopWords, openDeskWindows } from './desk-windows.ts';
import { answerJoining } from './station/answer-joining.ts';
import { ownBundle } from './protocol.ts';
import { createPagePrinting } from './print-page.ts';
import { finishBeforeQuitting } from './quitting.ts';
import { startAgain } from './start-again.ts';
import { stayInTray } from './stay-in-tray.ts';

export interface DeskOptions {
  readonly dataFolder: string;
  readonly port: number;
  readonly demo: boolean;
  readonly log: Log;
}

/** Starts the host and opens the window on it. Throws as `startHost` does. */
export async function openDesk(options: DeskOptions): Promise<void> {
  const installation = findInstallation();
  const built = readScreens(installation.rendererFolder);
  const start = options.demo ? startDemoHost : startHost;
  const pagePrinting = createPagePrinting({ screens: built, photoOf: (sha256) => door.getFile(sha256) });
  const host = await start({ ...installation, ...options, pagePrinting });
  const door = ownHostDoor(host);
  finishBeforeQuitting(app, host.close, (error) => options.log.error('The host did not close well.', error));

  await app.whenReady();
  answerJoining(ipcMain, { door, dataFolder: options.dataFolder, startAgain });
  const screens = ownBundle(built);
  const window = await openDeskWindows({
    door,
    screens,
    acts: {},
    log: options.log,
    dataFolder: options.dataFolder,
  });
  await stayInTray(window, host.isNetworkOpen, desktopWords().tray);
}
