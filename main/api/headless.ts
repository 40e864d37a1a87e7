import { filled } from '../../shared/call/filled.ts';
import { texts } from '../../shared/api/texts.ts';
import { readCommandLine } from './command-line.ts';
import { startDemoHost } from '../simulation/demo-host.ts';
import { type Host, startHost } from './host.ts';
import { chooseDataFolder, findInstallation } from './installation.ts';
import { type OpenedNetwork, openNetwork } from './open-network.ts';
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
  if (commandLine.network) sayNetwork(await openNetwork(host, words.network.desk));
}

/** Says on the terminal what a screen would show: where the store is found, and how the first screen joins. */
function sayNetwork(opened: OpenedNetwork): void {
  if (opened.kind === 'not-set-up') return console.log(words.network.notSetUp);
  if (opened.kind === 'failed') return console.error(words.network.failed[opened.reason]);
  for (const address of opened.addresses) console.log(filled(words.network.address, { address }));
  const { certificate, code } = opened;
  if (certificate) console.log(filled(words.network.fingerprint, { fingerprint: certificate.fingerprint }));
  console.log(code === null ? words.network.paired : filled(words.network.code, { code }));
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
