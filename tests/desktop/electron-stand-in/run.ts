#!/usr/bin/env node
/**
 * Runs a desktop app where Electron's runtime cannot be had: started like Electron's own executable, with a folder
 * or a main file and the app's arguments. README.md beside this file says what that proves, and what not.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { open as openInspector } from 'node:inspector';
import { registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allWindowsClosed, app, becomeReady, tieApp } from './app.ts';
import { BrowserWindow, tieWindows } from './browser-window.ts';
import { connectToBrowser } from './cdp.ts';
import { startChromium } from './chromium.ts';
import './electron.ts'; // whole before the inspector may ask for it

const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (named === undefined) throw new Error('Which app? Name its folder or its main file.');
const main = mainFile(resolve(named));

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

if (process.argv.includes('--inspect=0')) openInspector(0);
const chromium = await startChromium();
const browser = await connectToBrowser(chromium.endpoint);
if (process.argv.includes('--remote-debugging-port=0'))
  console.error(`DevTools listening on ${chromium.endpoint}`);

tieApp(folderOf(main), closeAllWindows, (code) => {
  void chromium.close().then(() => process.exit(code));
});
tieWindows(browser, (contents) => app.emit('web-contents-created', {}, contents), allWindowsClosed);
await browser.send('Target.setDiscoverTargets', { discover: true });
process.on('SIGTERM', app.quit).on('SIGINT', app.quit);

process.argv = [import.meta.filename, ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
becomeReady();

function mainFile(path: string): string {
  if (!statSync(path).isDirectory()) return path;
  const { main: file } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { main: string };
  return join(path, file);
}

function folderOf(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) || folder === dirname(folder) ? folder : folderOf(folder);
}

async function closeAllWindows(): Promise<void> {
  await Promise.all(
    BrowserWindow.getAllWindows().map(async (window) => {
      const closed = new Promise((resolve) => window.once('closed', resolve));
      window.close();
      await closed;
    }),
  );
}
