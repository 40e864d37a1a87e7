import { parseArgs } from 'node:util';

/** What somebody asked for when starting the store. */
export interface CommandLine {
  /** `--data DIR` */
  readonly dataFolder: string | null;
  /** `--port N`; 0 takes a free one. */
  readonly port: number;
  readonly headless: boolean;
  readonly demo: boolean;
  /** `--network`: turns the network on, for a host without a screen. */
  readonly network: boolean;
}

/** The port on which browsers on this machine find the store. */
export const usualPort = 8020;

/** A flag that is not understood, with the flag. */
export class BadCommandLine extends Error {}

/** Reads `--data DIR --port N --headless --demo --network`. Throws `BadCommandLine`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        headless: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        network: { type: 'boolean', default: false },
      },
    });
    return {
      dataFolder: values.data ?? null,
      port: values.port === undefined ? usualPort : portOf(values.port),
      headless: values.headless,
      demo: values.demo,
      network: values.network,
    };
  } catch (error) {
    throw new BadCommandLine(error instanceof Error ? error.message : String(error));
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new Error(`--port ${text}: 0-65535`);
  return port;
}
