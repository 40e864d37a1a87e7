import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import { texts } from '../../shared/api/texts.ts';
import { startHost } from '../api/host.ts';
import { findInstallation } from '../api/installation.ts';
import type { Log } from '../api/log.ts';
import { systemLanguage } from '../api/start-failure.ts';
import { startDemoHost } from '../simulation/demo-host.ts';
import { finishBeforeQuitting } from './quitting.ts';
import { openIpcDoor, tellWindows } from './ipc-door.ts';
import { menuTemplate } from './menu.ts';
import { serveScreens } from './protocol.ts';
import { reloadAfterCrash } from './renderer-crash.ts';
import { guardSession } from './security.ts';
import { openStartPage, windowOptions } from './window.ts';

export interface DeskOptions {
  readonly dataFolder: string;
  readonly port: number;
  readonly demo: boolean;
  readonly log: Log;
}

/** Starts the host and opens the window on it. Throws as `startHost` does. */
export async function openDesk(options: DeskOptions): Promise<void> {
  const installation = findInstallation();
  const start = options.demo ? startDemoHost : startHost;
  const host = await start({ ...installation, ...options });
  finishBeforeQuitting(app, host.close, (error) => options.log.error('The host did not close well.', error));

  await app.whenReady();
  const words = texts[systemLanguage(app.getLocale())].desktop;
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words.menu, !app.isPackaged)));
  guardSession(session.defaultSession);
  serveScreens(protocol, installation.rendererFolder);
  openIpcDoor(ipcMain, host);
  tellWindows(host, () => BrowserWindow.getAllWindows().map(({ webContents }) => webContents));
  await openWindow(options.log, () => dialog.showErrorBox(app.getName(), words.pageKeepsFailing));
}

async function openWindow(log: Log, explain: () => void): Promise<void> {
  const preload = join(import.meta.dirname, 'preload.cjs');
  const window = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors));
  reloadAfterCrash(window.webContents, {
    now: Date.now,
    log: log.error,
    giveUp: () => {
      explain();
      app.quit();
    },
  });
  await openStartPage(window, (error) => log.error('The page did not load.', error));
}
