import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The name of the isolated world that preloads run in. */
export const preloadWorld = 'Electron Isolated Context';

/** The page's own end of the context bridge, to be run before any script of the page. */
export function pageWorldScript(): string {
  return inTopFrame(bundled('page-world.ts'));
}

/** A preload together with what it may use, to be run in the isolated world. */
export function preloadWorldScript(preloadFile: string): string {
  const preload = readFileSync(preloadFile, 'utf8');
  return inTopFrame(`${bundled('preload-world.ts')}
    ((require, module, exports) => {${preload}\n})(standIn.require, { exports: {} }, {});`);
}

function bundled(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'in-page', name)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'standIn',
  });
  return outputFiles[0]?.text ?? '';
}

/** Preloads do not run in frames of a page, unless asked to. */
function inTopFrame(script: string): string {
  return `if (globalThis.top === globalThis.self) { (() => { ${script} })() }`;
}
