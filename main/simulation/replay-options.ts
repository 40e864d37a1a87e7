import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/call/refusal.ts';
import { inventedLog } from './invented-log.ts';

/** What somebody asked of a replay. */
export interface ReplayCommand {
  readonly file: string;
  /** The date to replay; the log's first when left out. */
  readonly date: string | undefined;
  readonly speed: number;
  readonly json: boolean;
}

/**
 * Reads `[FILE.csv] --date D --speed N --json`. Throws the refusals `simulation.options`, and
 * `simulation.own-folder-only` where somebody names a data folder.
 */
export function readReplayCommand(args: readonly string[]): ReplayCommand {
  const { values, positionals } = parsed(args);
  if (values.data !== undefined) throw new Refusal('simulation.own-folder-only', { folder: values.data });
  if (positionals.length > 1) throw new Refusal('simulation.options', { problem: positionals.join(' ') });
  const speed = Number(values.speed ?? '0');
  if (!(speed >= 0) || speed === Infinity || values.speed === '') {
    throw new Refusal('simulation.options', { problem: `--speed ${values.speed}` });
  }
  return { file: positionals[0] ?? inventedLog, date: values.date, speed, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        date: { type: 'string' },
        speed: { type: 'string' },
        json: { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Refusal('simulation.options', {
      problem: error instanceof Error ? error.message : String(error),
    });
  }
}
