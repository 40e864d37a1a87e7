import type { MenuItemConstructorOptions } from 'electron';
import { filled } from '../../shared/call/filled.ts';
import type { DesktopTexts } from '../../shared/desktop/texts.zh-CN.ts';

/** The windows beside the desk's own: which are open, and how that is changed. */
export interface MenuWindows {
  readonly bar: boolean;
  readonly setBar: (open: boolean) => void;
  /** The monitors that could show the hall's display. */
  readonly monitors: readonly { readonly id: number; readonly width: number; readonly height: number }[];
  readonly displayOn: number | null;
  readonly setDisplayOn: (monitor: number | null) => void;
}

/** What the menu can do beside what Electron itself can. */
export interface MenuActs {
  readonly windows?: MenuWindows;
  /** Leaves the joined host; absent where this program is a host. */
  readonly leave?: () => void;
}

/**
 * The window's menu: leaving, editing, and how the page is seen. Work itself stands on the pages.
 * @param developing adds the developer tools, which a packed program does not offer
 */
export function menuTemplate(
  texts: DesktopTexts['menu'],
  developing: boolean,
  { leave, windows }: MenuActs,
): MenuItemConstructorOptions[] {
  const leaving: MenuItemConstructorOptions[] = leave
    ? [{ label: texts.leave, click: leave }, { type: 'separator' }]
    : [];
  return [
    { label: texts.desk, submenu: [...leaving, { role: 'quit', label: texts.quit }] },
    { label: texts.edit, submenu: editing(texts) },
    { label: texts.view, submenu: viewing(texts, developing) },
    ...(windows ? [{ label: texts.windows, submenu: sideWindows(texts, windows) }] : []),
  ];
}

/** 台席小条 and 大屏: chosen for this machine. */
function sideWindows(
  texts: DesktopTexts['menu'],
  { bar, setBar, monitors, displayOn, setDisplayOn }: MenuWindows,
): MenuItemConstructorOptions[] {
  const choices: MenuItemConstructorOptions[] = monitors.map(({ id, width, height }, nth) => ({
    id: `display-on-${nth + 1}`,
    type: 'radio',
    label: filled(texts.displayOn, { monitor: nth + 2, width, height }),
    checked: displayOn === id,
    click: () => setDisplayOn(id),
  }));
  return [
    { id: 'counter-bar', type: 'checkbox', label: texts.bar, checked: bar, click: () => setBar(!bar) },
    { type: 'separator' },
    {
      id: 'display-off',
      type: 'radio',
      label: monitors.length === 0 ? texts.noMonitor : texts.displayOff,
      checked: !monitors.some(({ id }) => id === displayOn),
      click: () => setDisplayOn(null),
    },
    ...choices,
  ];
}

function editing(texts: DesktopTexts['menu']): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: texts.undo },
    { role: 'redo', label: texts.redo },
    { type: 'separator' },
    { role: 'cut', label: texts.cut },
    { role: 'copy', label: texts.copy },
    { role: 'paste', label: texts.paste },
    { role: 'selectAll', label: texts.selectAll },
  ];
}

function viewing(texts: DesktopTexts['menu'], developing: boolean): MenuItemConstructorOptions[] {
  const tools: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'toggleDevTools', label: texts.developerTools },
  ];
  return [
    { role: 'reload', label: texts.reload },
    { type: 'separator' },
    { role: 'zoomIn', label: texts.zoomIn },
    { role: 'zoomOut', label: texts.zoomOut },
    { role: 'resetZoom', label: texts.actualSize },
    { role: 'togglefullscreen', label: texts.fullScreen },
    ...(developing ? tools : []),
  ];
}
