import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const cache = join(import.meta.dirname, '../../.cache');

/**
 * The executable of the Chromium that came with the development dependencies, unpacked once into `.cache`. Each
 * version has a folder of its own, which appears whole or not at all, so that processes may ask at the same time.
 * @param name `@sparticuz/chromium`, or `chromium-109` for the last that runs on Windows 7
 */
export async function unpackedChromium(name: '@sparticuz/chromium' | 'chromium-109'): Promise<string> {
  const folder = join(cache, `chromium-${versionOf(name)}`);
  if (!existsSync(folder)) await unpack(name, folder);
  return join(folder, 'chromium');
}

function versionOf(name: string): string {
  const entry = createRequire(import.meta.url).resolve(name);
  const manifest = join(dirname(entry), '../package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

async function unpack(name: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = unfinished; // where the package unpacks to; it has no other way to be told
  try {
    const { default: chromium } = (await import(name)) as { default: { executablePath(): Promise<string> } };
    await chromium.executablePath();
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
