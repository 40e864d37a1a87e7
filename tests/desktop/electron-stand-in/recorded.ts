import { EventEmitter } from 'node:events';

/**
 * What has no picture here: menus, dialogs, permissions, themes. The app's calls are kept, so that a test can ask
 * for them with `calls`, and dialogs are written to the error output. That they do anything is not proven.
 */
export const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];

export function recorded(name: string) {
  return (...args: unknown[]): void => void calls.push({ name, args });
}

interface MenuItem {
  readonly id?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

interface BuiltMenu {
  readonly template: readonly MenuItem[];
  getMenuItemById(id: string): MenuItem | null;
}

let applicationMenu: BuiltMenu | null = null;

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]): BuiltMenu => ({
    template,
    getMenuItemById: (id) =>
      template.flatMap((item) => [item, ...(item.submenu ?? [])]).find((item) => item.id === id) ?? null,
  }),
  setApplicationMenu: (menu: BuiltMenu): void => {
    applicationMenu = menu;
    calls.push({ name: 'Menu.setApplicationMenu', args: [menu] });
  },
  getApplicationMenu: (): BuiltMenu | null => applicationMenu,
};

export const dialog = {
  showErrorBox: (title: string, content: string): void => {
    calls.push({ name: 'dialog.showErrorBox', args: [title, content] });
    console.error(`[dialog] ${title}: ${content}`);
  },
  /** Nobody is there to press: the first button is the answer. */
  showMessageBox: (options: { readonly message: string }): Promise<{ readonly response: number }> => {
    calls.push({ name: 'dialog.showMessageBox', args: [options] });
    console.error(`[dialog] ${options.message}`);
    return Promise.resolve({ response: 0 });
  },
};

export const shell = { openExternal: recorded('shell.openExternal') };

export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });

/** An icon beside the clock, which nobody sees here; its menu is kept with the calls. */
export class Tray extends EventEmitter {
  readonly setToolTip = recorded('Tray.setToolTip');
  readonly setContextMenu = recorded('Tray.setContextMenu');
  readonly displayBalloon = recorded('Tray.displayBalloon');
  readonly destroy = recorded('Tray.destroy');
}
