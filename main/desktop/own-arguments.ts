import { parseArgs } from 'node:util';

const own = {
  data: { type: 'string' },
  port: { type: 'string' },
  headless: { type: 'boolean' },
  demo: { type: 'boolean' },
} as const;

/**
 * The options of ours on Electron's command line, which also carries the app's own path and switches for Chromium.
 * @param argv the whole command line, the executable first
 */
export function ownArguments(argv: readonly string[]): string[] {
  const { tokens } = parseArgs({
    args: argv.slice(1),
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
