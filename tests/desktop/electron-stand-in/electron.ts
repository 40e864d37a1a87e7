/** What the app gets when it imports `electron` here. */
export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc.ts';
export { calls, dialog, Menu, nativeTheme, shell, Tray } from './recorded.ts';
export { screen } from './screen.ts';
export { protocol, session } from './session.ts';
export { webContents } from './web-contents.ts';
