import { filled } from '../../shared/call/filled.ts';
import { texts } from '../../shared/api/texts.ts';
import { readCommandLine } from './command-line.ts';
import { startDemoHost } from '../simulation/demo-host.ts';
import { type Host, startHost } from './host.ts';
import { chooseDataFolder, findInstallation } from './installation.ts';
import { openLog } from './log.ts';
import { startFailureWords, systemLanguage } from './start-failure.ts';

/** Serves the store under plain Node: for machines without a display or an Electron runtime. */
const language = systemLanguage();
const words = texts[language].host;

async function serve(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  const dataFolder = chooseDataFolder(commandLine);
  if (commandLine.demo && commandLine.dataFolder === null) {
    console.log(filled(words.demoFolder, { folder: dataFolder }));
  }
  const installation = findInstallation();
  const log = openLog(dataFolder, true);
  const start = commandLine.demo ? startDemoHost : startHost;
  const host = await start({ ...installation, dataFolder, log, port: commandLine.port });
  console.log(filled(words.started, { address: host.address ?? '' }));
  closeOnSignal(host);
}

/** Closes in order. A terminal and npm may each pass the same signal on, so it can come twice. */
function closeOnSignal(host: Host): void {
  let closing = false;
  const close = (): void => {
    if (closing) return;
    closing = true;
    void host.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close);
}

serve().catch((error: unknown) => {
  console.error(startFailureWords(error, language) ?? error);
  process.exitCode = 1;
});
