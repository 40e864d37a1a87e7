import { app, type BrowserWindow, Menu, Tray } from 'electron';
import type { DesktopTexts } from '../../shared/desktop/texts.zh-CN.ts';
import { bringForward } from './window.ts';

/**
 * Closing the window of a host that other stations need hides it; the host goes on behind an icon in the tray, whose
 * menu brings the window back, or quits. A host that nobody needs ends with its window.
 * @param isNeeded asked when the window is closed
 */
export async function stayInTray(
  window: BrowserWindow,
  isNeeded: () => boolean,
  words: DesktopTexts['tray'],
): Promise<void> {
  const icon = await app.getFileIcon(process.execPath);
  let quitting = false;
  let tray: Tray | undefined;
  app.on('before-quit', () => {
    quitting = true;
  });
  app.on('will-quit', () => tray?.destroy());
  window.on('close', (event) => {
    if (quitting || !isNeeded()) return;
    event.preventDefault();
    window.hide();
    if (tray) return;
    tray = new Tray(icon);
    tray.setToolTip(words.running);
    tray.setContextMenu(
      Menu.buildFromTemplate([
        { label: words.open, click: () => bringForward(window) },
        { label: words.quit, click: () => app.quit() },
      ]),
    );
    tray.on('click', () => bringForward(window));
    // Only Windows has balloons; elsewhere the icon itself has to do.
    if (process.platform === 'win32') tray.displayBalloon({ title: app.getName(), content: words.running });
  });
}
