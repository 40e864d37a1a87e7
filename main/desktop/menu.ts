import type { MenuItemConstructorOptions } from 'electron';
import type { DesktopTexts } from '../../shared/desktop/texts.zh-CN.ts';

/** What the menu can do beside what Electron itself can. */
export interface MenuActs {
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
  { leave }: MenuActs,
): MenuItemConstructorOptions[] {
  const leaving: MenuItemConstructorOptions[] = leave
    ? [{ label: texts.leave, click: leave }, { type: 'separator' }]
    : [];
  return [
    { label: texts.desk, submenu: [...leaving, { role: 'quit', label: texts.quit }] },
    { label: texts.edit, submenu: editing(texts) },
    { label: texts.view, submenu: viewing(texts, developing) },
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
