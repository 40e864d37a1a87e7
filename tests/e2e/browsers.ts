import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The browsers that the tests run in: today's Chromium, and the last one for Windows 7. Both come with npm. */
export const engines = ['chromium', 'chromium-109'] as const;
export type Engine = (typeof engines)[number];

const packages: Readonly<Record<Engine, string>> = {
  chromium: '@sparticuz/chromium',
  'chromium-109': 'chromium-109',
};

const cache = join(import.meta.dirname, '../../.cache');

/** Where the browser of an engine lies once it is unpacked. */
export function executableOf(engine: Engine): string {
  return join(cache, `${engine}-${versionOf(engine)}`, 'chromium');
}

/**
 * Unpacks a browser out of its npm package, once for each version. The package unpacks into the folder for
 * temporary files and takes whatever lies there, so it gets an empty one, which is then moved into place whole.
 */
export async function unpackBrowser(engine: Engine): Promise<void> {
  if (existsSync(executableOf(engine))) return;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'unpacking-'));
  const usual = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  await (await chromiumIn(packages[engine])).executablePath();
  if (usual === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usual;
  moveIntoPlace(folder, dirname(executableOf(engine)));
}

/** Another worker or suite may have been quicker: then its copy stays. */
function moveIntoPlace(unpacked: string, place: string): void {
  try {
    renameSync(unpacked, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(unpacked, { recursive: true });
  }
}

interface PackedChromium {
  executablePath(): Promise<string>;
}

async function chromiumIn(packageName: string): Promise<PackedChromium> {
  const { default: packed } = (await import(packageName)) as {
    default: PackedChromium | { default: PackedChromium };
  };
  return 'default' in packed ? packed.default : packed;
}

function versionOf(engine: Engine): string {
  const { resolve } = createRequire(import.meta.url);
  const entry = resolve(packages[engine]);
  const folder = entry.slice(0, entry.lastIndexOf(packages[engine]) + packages[engine].length);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}
