import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session } from 'electron';
import { z } from 'zod';
import { texts } from '../../shared/api/texts.ts';
import type { DesktopTexts } from '../../shared/desktop/texts.zh-CN.ts';
import type { Log } from '../api/log.ts';
import { systemLanguage } from '../api/start-failure.ts';
import type { DeskDoor } from './desk-door.ts';
import { channels } from './channels.ts';
import { answerConnection, answerOwn, openIpcDoor, tellWindows } from './ipc-door.ts';
import { type MenuActs, type MenuWindows, menuTemplate } from './menu.ts';
import { type ScreenSource, serveScreens } from './protocol.ts';
import { reloadAfterCrash } from './renderer-crash.ts';
import { guardSession } from './security.ts';
import { shownWindows } from './shown-windows.ts';
import { barHeight } from './side-windows/side-window-options.ts';
import { type SideWindows, openSideWindows } from './side-windows/side-windows.ts';
import { bringForward, openStartPage, windowOptions } from './window.ts';

export interface DeskWindowsOptions {
  readonly door: DeskDoor;
  readonly screens: ScreenSource;
  readonly acts: MenuActs;
  readonly log: Log;
  readonly dataFolder: string;
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
  dataFolder,
}: DeskWindowsOptions): Promise<BrowserWindow> {
  const words = desktopWords();
  guardSession(session.defaultSession);
  serveScreens(protocol, screens);
  openIpcDoor(ipcMain, door);
  answerConnection(ipcMain, door);
  tellWindows(door, () => shownWindows().map(({ webContents }) => webContents));
  const preload = join(import.meta.dirname, 'preload.cjs');
  const care = ({ webContents }: BrowserWindow): void =>
    reloadAfterCrash(webContents, {
      now: Date.now,
      log: log.error,
      giveUp: () => {
        dialog.showErrorBox(app.getName(), words.pageKeepsFailing);
        app.quit();
      },
    });
  const onFailure = (error: unknown): void => log.error('The page did not load.', error);
  const window = new BrowserWindow(windowOptions(preload, nativeTheme.shouldUseDarkColors));
  care(window);
  const showMenu = (): void => {
    const menu = menuTemplate(words.menu, !app.isPackaged, { ...acts, windows: menuWindows(beside) });
    Menu.setApplicationMenu(Menu.buildFromTemplate(menu));
  };
  const beside = openSideWindows({ dataFolder, preload, care, onChange: () => showMenu(), onFailure });
  showMenu();
  answerOwn(ipcMain, channels.fitBar, z.tuple([wantedHeight]), async (height) => beside.fitBar(height));
  window.on('closed', beside.close);
  app.on('second-instance', () => bringForward(window));
  await openStartPage(window, onFailure);
  return window;
}

/** What a page may ask for, px: no page makes its window cover the whole day's work. */
const wantedHeight = z.int().min(barHeight).max(1_000);

function menuWindows({ chosen, monitors, choose }: SideWindows): MenuWindows {
  return {
    ...chosen(),
    monitors: monitors().map(({ id, size }) => ({ id, ...size })),
    setBar: (bar) => choose({ bar }),
    setDisplayOn: (displayOn) => choose({ displayOn }),
  };
}
