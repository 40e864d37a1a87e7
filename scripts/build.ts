import { cpSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { build as bundle, type BuildOptions } from 'esbuild';
import { build as buildRenderer } from 'vite';
import { buildStamp } from './is-stale.ts';

const common: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  sourcemap: 'linked',
  outdir: 'out/main',
  logLevel: 'warning',
};

/** Builds all that the product runs from `out/`: main and preload bundles, migrations, screens. */
async function buildAll(): Promise<void> {
  rmSync('out', { recursive: true, force: true });
  mkdirSync('out', { recursive: true });
  const started = new Date();
  await Promise.all([buildMain(), buildPreload(), buildRenderer({ logLevel: 'warn' })]);
  cpSync('db/migrations', 'out/migrations', { recursive: true });
  cpSync('main/printing/drivers/windows/printing.ps1', 'out/main/printing.ps1');
  writeFileSync(buildStamp, `${started.toISOString()}\n`);
  utimesSync(buildStamp, started, started);
}

async function buildMain(): Promise<void> {
  await bundle({
    ...common,
    entryPoints: [
      'main/api/headless.ts',
      'main/api/reading-worker.ts',
      'db/database/verify-worker.ts',
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

await buildAll();
