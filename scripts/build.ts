import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, type BuildOptions } from 'esbuild';
import { build as buildRenderer } from 'vite';

const stamp = 'out/built';
const sources = ['main', 'db', 'shared', 'renderer', 'vite.config.ts', 'package.json', 'scripts/build.ts'];

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  sourcemap: 'linked',
  outdir: 'out/main',
  logLevel: 'warning',
};

/** Builds all that the product runs from `out/`: main and preload bundles, migrations, screens. */
export async function buildAll(): Promise<void> {
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out', { recursive: true });
  const started = new Date();
  await Promise.all([buildMain(), buildPreload(), buildRenderer({ logLevel: 'warn' })]);
  cpSync('db/migrations', 'out/migrations', { recursive: true });
  writeFileSync(stamp, `${started.toISOString()}\n`);
}

/** Whether a source is newer than what was built from it. */
export function isStale(): boolean {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources.some((source) => newestIn(source) > built);
}

async function buildMain(): Promise<void> {
  await bundle({
    ...common,
    entryPoints: [
      'main/api/headless.ts',
      'main/api/reading-worker.ts',
      'main/sheets/sheet-worker.ts',
      'main/desktop/desktop.ts',
    ],
    entryNames: '[name]',
    format: 'esm',
    packages: 'external',
  });
}

/** A sandboxed preload must be CommonJS and whole: it can load nothing but `electron`. */
async function buildPreload(): Promise<void> {
  await bundle({
    ...common,
    entryPoints: ['main/desktop/preload.ts'],
    entryNames: '[name]',
    format: 'cjs',
    external: ['electron'],
    outExtension: { '.js': '.cjs' },
  });
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newestIn(join(path, name))), 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
