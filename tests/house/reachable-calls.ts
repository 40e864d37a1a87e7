import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const routes = 'renderer/app/routes.ts';

/** A place of the product, and the procedures that its screen may ask for, by full name. */
export interface CallingPlace {
  readonly path: string;
  readonly calls: readonly string[];
}

/** Every place with what its screen asks for, found by following what its file imports. */
export function callingPlaces(): CallingPlace[] {
  const declared = textOf(routes).matchAll(/path: '([^']+)'[^}]*?import\('([^']+)'\)/gs);
  return [...declared].map(([, path = '', screen = '']) => {
    const files = [...importedFrom(join(dirname(routes), screen), new Set())];
    return { path, calls: [...new Set(files.flatMap(callsIn))].sort() };
  });
}

/** The file and all of the renderer that it imports, one way or another. */
function importedFrom(file: string, found: Set<string>): ReadonlySet<string> {
  if (found.has(file) || !file.startsWith('renderer/') || !existsSync(join(root, file))) return found;
  found.add(file);
  for (const [, imported = ''] of textOf(file).matchAll(/(?:from|import\() ?'(\.[^']+)'/g)) {
    importedFrom(join(dirname(file), imported), found);
  }
  return found;
}

/** `queueCalls.callNext` asks for `queue.callNext`, `fiveSCalls.dailyShow` for `five-s.dailyShow`. */
function callsIn(file: string): string[] {
  return [...textOf(file).matchAll(/\b([a-z]\w*)Calls\.(\w+)/g)].map(([, room = '', name]) => {
    const folder = room.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `${folder}.${name}`;
  });
}

/** A file without its comments. */
function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8').replaceAll(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '');
}
