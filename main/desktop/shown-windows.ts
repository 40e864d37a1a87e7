import { BrowserWindow, session } from 'electron';

/** The windows that people see: papers are set in hidden ones, which have a session of their own. */
export function shownWindows(): BrowserWindow[] {
  return BrowserWindow.getAllWindows().filter(
    ({ webContents }) => webContents.session === session.defaultSession,
  );
}
