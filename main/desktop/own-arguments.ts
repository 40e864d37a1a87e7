import { parseArgs } from 'node:util';

const own = {
  data: { type: 'string' },
  port: { type: 'string' },
  headless: { type: 'boolean' },
  demo: { type: 'boolean' },
} as const;

/**
 * Our part of Electron's command line. In development it is all that stands behind the app's path; an installed
 * program has no such path, and an administrator may have put switches for Chromium among our options.
 * @param argv the whole command line, the executable first
 */
export function ownArguments(argv: readonly string[], isPackaged: boolean): string[] {
  const given = argv.slice(1);
  return isPackaged ? ownOptions(given) : given.slice(given.findIndex((word) => !word.startsWith('-')) + 1);
}

function ownOptions(args: string[]): string[] {
  const { tokens } = parseArgs({
    args,
    options: own,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token) => {
    if (token.kind !== 'option' || !Object.hasOwn(own, token.name)) return [];
    return token.value === undefined ? [token.rawName] : [`${token.rawName}=${token.value}`];
  });
}
