import type { BrowserWindowConstructorOptions, Display } from 'electron';
import { startPage } from '../origin.ts';
import { fencedPreferences } from '../window.ts';

/** The height of the counter bar while nothing is being chosen, px. */
export const barHeight = 56;

/** Where the two windows open. */
export const barPage = `${startPage}counter?bar`;
export const displayPage = `${startPage}display`;

/**
 * 台席小条: above the program in which the clerk works, without a frame, where the clerk has put it last.
 * @param preload path of the bundled preload
 */
export function barOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    name: 'counter-bar',
    windowStatePersistence: true,
    width: 1280,
    height: barHeight,
    minWidth: 720,
    minHeight: barHeight,
    useContentSize: true,
    show: false,
    frame: false,
    alwaysOnTop: true,
    maximizable: false,
    fullscreenable: false,
    webPreferences: fencedPreferences(preload),
  };
}

/**
 * 大屏 on a monitor of this machine: all of it, without a frame. What it announces is heard though nobody has touched it.
 * @param preload path of the bundled preload
 */
export function displayOptions(
  preload: string,
  { bounds }: Pick<Display, 'bounds'>,
): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    show: false,
    frame: false,
    fullscreen: true,
    backgroundColor: '#ffffff',
    webPreferences: { ...fencedPreferences(preload), autoplayPolicy: 'no-user-gesture-required' },
  };
}

/**
 * The monitor that the display is shown on: the chosen one, and where the system now calls it otherwise (a driver, a
 * plug) the first beside the main one. Null while there is no second monitor: a display over the clerk's work helps nobody.
 */
export function monitorFor<D extends Pick<Display, 'id'>>(
  chosen: number | null,
  monitors: readonly D[],
  primary: Pick<Display, 'id'>,
): D | null {
  if (chosen === null) return null;
  const beside = monitors.filter(({ id }) => id !== primary.id);
  return beside.find(({ id }) => id === chosen) ?? beside[0] ?? null;
}
