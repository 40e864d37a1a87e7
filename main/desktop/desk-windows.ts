import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import { texts } from '../../shared/api/texts.ts';
import type { DesktopTexts } from '../../shared/desktop/texts.zh-CN.ts';
import type { Log } from '../api/log.ts';
import { systemLanguage } from '../api/start-failure.ts';
import type { DeskDoor } from './desk-door.ts';
import { answerConnection, openIpcDoor, tellWindows } from './ipc-door.ts';
import { type MenuActs, menuTemplate } from './menu.ts';
import { type ScreenSource, serveScreens } from './protocol.ts';
import { reloadAfterCrash } from './renderer-crash.ts';
import { guardSession } from './security.ts';
import { shownWindows } from './shown-windows.ts';
import { openStartPage, windowOptions } from './window.ts';

export interface DeskWindowsOptions {
  readonly door: DeskDoor;
  readonly screens: ScreenSource;
  readonly acts: MenuActs;
  readonly log: Log;
}

/** The words of the program's own menus and dialogs, in the machine's language. */
export function desktopWords(): DesktopTexts {
  return texts[systemLanguage(app.getLocale())].desktop;
}

/** Opens the window with everything around it: menu, permissions, screens, and the door behind. */
export async function openDeskWindows({
  door,
  screens,
  acts,
  log,
}: DeskWindowsOptions): Promise<BrowserWindow> {
  const words = desktopWords();
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words.menu, !app.isPackaged, acts)));
  guardSession(session.defaultSession);
  serveScreens(protocol, screens);
  openIpcDoor(ipcMain, door);
  answerConnection(ipcMain, door);
  tellWindows(door, () => shownWindows().map(({ webContents }) => webContents));
  return openWindow(log, () => dialog.showErrorBox(app.getName(), words.pageKeepsFailing));
}

async function openWindow(log: Log, explain: () => void): Promise<BrowserWindow> {
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
  return window;
}
