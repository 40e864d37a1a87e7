import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written when a build is done, with the time at which it began. */
export const buildStamp = 'out/built';

const sources = ['main', 'db', 'shared', 'renderer', 'vite.config.ts', 'package.json', 'scripts/build.ts'];

/** Whether something was changed, added or taken away since what lies in `out/` was built from it. */
export function isStale(): boolean {
  if (!existsSync(buildStamp)) return true;
  const built = statSync(buildStamp).mtimeMs;
  return sources.some((source) => newestIn(source) > built);
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newestIn(join(path, name))),
    stat.mtimeMs,
  );
}
