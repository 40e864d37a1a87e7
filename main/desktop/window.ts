import type { BrowserWindow, BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import { startPage } from './origin.ts';

/** The name under which Electron remembers the window's place, size and display mode. */
const windowName = 'desk';

/**
 * What every window of ours is fenced in by. What Electron's security checklist asks for is said here in full, defaults
 * included, so that a changed default or a slip of the hand fails a test.
 * @param preload path of the bundled preload
 */
export function fencedPreferences(preload: string): WebPreferences {
  return {
    preload,
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    plugins: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
  };
}

/**
 * The options of the desk's own window.
 * @param dark whether the machine prefers dark, for the moment before the page has painted
 */
export function windowOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    name: windowName,
    windowStatePersistence: true,
    width: 1280,
    height: 800,
    minWidth: 800,
    minHeight: 560,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: dark ? '#1a1b1e' : '#ffffff',
    webPreferences: fencedPreferences(preload),
  };
}

/**
 * Shows the window's start page as soon as it has painted, so that nobody sees an empty frame.
 * @param onFailure told when the page does not load; the window is shown all the same, for its menu can load it again
 */
export async function openStartPage(
  window: BrowserWindow,
  onFailure: (error: unknown) => void,
): Promise<void> {
  window.once('ready-to-show', () => window.show());
  try {
    await window.loadURL(startPage);
  } catch (error) {
    if (window.isDestroyed()) return;
    onFailure(error);
    window.show();
  }
}

/** Brings a window to the front, from the taskbar too. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
