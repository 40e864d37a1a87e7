import { app, BrowserWindow, type BrowserWindowConstructorOptions, type Display, screen } from 'electron';
import { type ChosenWindows, keepChosenWindows, readChosenWindows } from './chosen-windows.ts';
import {
  barHeight,
  barOptions,
  barPage,
  displayOptions,
  displayPage,
  monitorFor,
} from './side-window-options.ts';

export interface SideWindowsOptions {
  readonly dataFolder: string;
  /** Path of the bundled preload. */
  readonly preload: string;
  /** Given each window that opens. */
  readonly care: (window: BrowserWindow) => void;
  /** After what is chosen, or what can be, has changed. */
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** The counter bar and the hall's display beside the desk's own window. */
export interface SideWindows {
  readonly chosen: () => ChosenWindows;
  /** The monitors beside the main one. */
  readonly monitors: () => readonly Display[];
  choose(change: Partial<ChosenWindows>): void;
  /** Gives the bar the height that its page needs: it grows downward. @param height px */
  fitBar(height: number): void;
  close(): void;
}

interface OpenWindow {
  readonly window: BrowserWindow;
  /** On which monitor; null for the bar, which stands where the clerk has put it. */
  readonly monitor: number | null;
}

/** Opens what was chosen on this machine, and follows what is chosen and plugged in from now on. */
export function openSideWindows(options: SideWindowsOptions): SideWindows {
  const { dataFolder, preload } = options;
  const open = new Map<'bar' | 'display', OpenWindow>();
  let chosen = readChosenWindows(dataFolder);
  let ending = false;

  const take = (name: 'bar' | 'display'): void => {
    const before = open.get(name);
    open.delete(name);
    before?.window.destroy();
  };
  /** What somebody closes by hand stays closed, also at the next start; the end of the program closes nothing for good. */
  const put = (name: 'bar' | 'display', window: BrowserWindow, monitor: number | null): void => {
    open.set(name, { window, monitor });
    window.on('session-end', () => (ending = true));
    window.on('closed', () => {
      if (ending || open.get(name)?.window !== window) return;
      open.delete(name);
      choose(name === 'bar' ? { bar: false } : { displayOn: null });
    });
  };
  const bring = (): void => {
    if (ending) return;
    if (!chosen.bar) take('bar');
    else if (!open.has('bar')) put('bar', openBar(options), null);
    const monitor = monitorFor(chosen.displayOn, screen.getAllDisplays(), screen.getPrimaryDisplay());
    if (open.get('display')?.monitor !== monitor?.id) take('display');
    if (monitor && !open.has('display')) {
      put('display', openWindow(options, displayOptions(preload, monitor), displayPage), monitor.id);
    }
  };
  const look = (): void => {
    bring();
    options.onChange();
  };
  const choose = (change: Partial<ChosenWindows>): void => {
    chosen = { ...chosen, ...change };
    keepChosenWindows(dataFolder, chosen);
    look();
  };
  app.on('before-quit', () => (ending = true));
  screen.on('display-added', look);
  screen.on('display-removed', look);
  bring();
  return {
    chosen: () => chosen,
    monitors: () => screen.getAllDisplays().filter(({ id }) => id !== screen.getPrimaryDisplay().id),
    choose,
    fitBar: (height) => {
      const bar = open.get('bar')?.window;
      bar?.setContentBounds({ ...bar.getContentBounds(), height });
    },
    close: () => {
      ending = true;
      take('bar');
      take('display');
    },
  };
}

function openBar(options: SideWindowsOptions): BrowserWindow {
  const bar = openWindow(options, barOptions(options.preload), barPage);
  // Its place is restored as it was left, which may have been in the middle of a choice.
  bar.setContentBounds({ ...bar.getContentBounds(), height: barHeight });
  return bar;
}

/** Shows a window when it has painted, without taking the keyboard from whoever types. */
function openWindow(
  { care, onFailure }: SideWindowsOptions,
  options: BrowserWindowConstructorOptions,
  page: string,
): BrowserWindow {
  const window = new BrowserWindow(options);
  care(window);
  window.once('ready-to-show', () => window.showInactive());
  window.loadURL(page).catch((error: unknown) => {
    if (!window.isDestroyed()) onFailure(error);
  });
  return window;
}
