import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The host that this program has joined as a station. */
const joinedHost = z.strictObject({
  /** `https://192.168.1.10:8443`, without a slash at the end. */
  address: z.url({ protocol: /^https?$/ }),
  /** The certificate (PEM) below which the host's must stand, or which it must be; null where nothing is encrypted. */
  pinned: z.string().nullable(),
  /** The station's token. */
  token: z.string().min(1),
});
export type JoinedHost = z.infer<typeof joinedHost>;

/** The host that was joined from this data folder; null for a program that is a host itself. */
export function readJoinedHost(dataFolder: string): JoinedHost | null {
  const file = fileIn(dataFolder);
  return existsSync(file) ? joinedHost.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** Keeps it so that only the account which runs the program can read the token. */
export function keepJoinedHost(dataFolder: string, joined: JoinedHost): void {
  mkdirSync(dataFolder, { recursive: true });
  const unfinished = `${fileIn(dataFolder)}.new`;
  writeFileSync(unfinished, JSON.stringify(joined), { mode: 0o600 });
  chmodSync(unfinished, 0o600);
  renameSync(unfinished, fileIn(dataFolder));
}

/** Leaves the host: the next start is that of a program of its own. */
export function forgetJoinedHost(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true });
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'station.json');
}
