import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, protocol } from 'electron';
import { filled } from '../../shared/call/filled.ts';
import { texts } from '../../shared/api/texts.ts';
import { readCommandLine } from '../api/command-line.ts';
import { chooseDataFolder } from '../api/installation.ts';
import { openLog } from '../api/log.ts';
import { startFailureWords, systemLanguage } from '../api/start-failure.ts';
import { openDesk } from './desk.ts';
import { ownArguments } from './own-arguments.ts';
import { appSchemePrivileges } from './protocol.ts';
import { guardContents } from './security.ts';
import { readJoinedHost } from './station/joined-host.ts';
import { openStationDesk } from './station/station-desk.ts';

// The desktop program: one for each store's data, with the store's host inside it; or a station of another host.
protocol.registerSchemesAsPrivileged([appSchemePrivileges]);
app.enableSandbox();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
run().catch(explainAndLeave);

async function run(): Promise<void> {
  const commandLine = readCommandLine(ownArguments(process.argv, app.isPackaged));
  const dataFolder = chooseDataFolder(commandLine);
  if (!isFirst(dataFolder)) {
    app.quit();
    return;
  }
  const log = openLog(dataFolder, !app.isPackaged);
  process.on('uncaughtExceptionMonitor', (error) => log.error('The desktop program failed.', error));
  const joined = readJoinedHost(dataFolder);
  if (joined) await openStationDesk(joined, { dataFolder, log });
  else await openDesk({ ...commandLine, dataFolder, log });
}

/**
 * Whether no other desktop program has this store open; one that has comes forward. What Electron itself keeps
 * (its profile, the window's place, this very lock) lies in the store's folder, so that two stores never meet.
 */
function isFirst(dataFolder: string): boolean {
  const profile = join(dataFolder, 'desktop');
  mkdirSync(profile, { recursive: true });
  app.setPath('userData', profile);
  return app.requestSingleInstanceLock();
}

async function explainAndLeave(error: unknown): Promise<void> {
  await app.whenReady();
  const language = systemLanguage(app.getLocale());
  const words = texts[language].desktop;
  const problem = error instanceof Error ? error.message : String(error);
  dialog.showErrorBox(
    words.cannotStart,
    startFailureWords(error, language) ?? filled(words.cannotStartBecause, { problem }),
  );
  app.exit(1);
}
