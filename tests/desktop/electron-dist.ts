import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Electron's switches that are set when a program is packed, in the order in which they stand in its executable. */
const fuseNames = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'embeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'browserProcessSpecificSnapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

/** Marks the place of the switches; after it come their version, their number, and a `0` or `1` for each. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
/** As Electron is delivered. */
const delivered = '10110001';

/**
 * A folder that a packer takes for an unpacked Electron: one file, which has nothing of Electron but its switches.
 * For Windows it must be a program with a version, and one comes with the packer.
 */
export function standInDist(platform: 'win' | 'linux'): string {
  const folder = mkdtempSync(join(tmpdir(), 'electron-dist-'));
  const file = join(folder, platform === 'win' ? 'electron.exe' : 'electron');
  const wire = Buffer.from([1, delivered.length, ...Buffer.from(delivered)]);
  const body = platform === 'win' ? anyWindowsProgram() : Buffer.from('no program');
  writeFileSync(file, Buffer.concat([body, sentinel, wire, Buffer.alloc(64)]));
  chmodSync(file, 0o755);
  return folder;
}

/** How the switches of a packed program are set. */
export function readFuses(executable: string): Readonly<Record<string, boolean>> {
  const bytes = readFileSync(executable);
  const first = bytes.indexOf(sentinel) + sentinel.length + 2;
  return Object.fromEntries(fuseNames.map((name, index) => [name, bytes[first + index] === 0x31]));
}

function anyWindowsProgram(): Buffer {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(join(dirname(resolve('electron-winstaller/package.json')), 'vendor/Setup.exe'));
}
