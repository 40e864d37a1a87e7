import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';

/**
 * The one running program of a user-data folder: a file with its process id, and a socket on which a second one
 * says how it was started.
 * @param onSecond told the second program's command line and folder
 * @returns false where another one is running; it has been told
 */
export function takeSingleInstance(folder: string, onSecond: (argv: string[], cwd: string) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'SingletonLock');
  const socket = join(folder, 'SingletonSocket');
  if (isRunning(file)) {
    createConnection(socket).end(JSON.stringify({ argv: process.argv, cwd: process.cwd() }));
    return false;
  }
  writeFileSync(file, String(process.pid));
  rmSync(socket, { force: true });
  createServer({ allowHalfOpen: false }, (connection) => {
    let text = '';
    connection.on('data', (part: Buffer) => (text += part.toString()));
    connection.on('end', () => {
      const { argv, cwd } = JSON.parse(text) as { argv: string[]; cwd: string };
      onSecond(argv, cwd);
    });
  })
    .listen(socket)
    .unref();
  return true;
}

function isRunning(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
