import { closeSync, constants, openSync } from 'node:fs';
import { type Duplex, addAbortSignal } from 'node:stream';
import { ReadStream, isatty } from 'node:tty';
import { type ProgramCall, runProgram } from './run-program.ts';
import type { SerialPort } from './serial-port.ts';

/** How long setting a port may take, milliseconds. */
const settingMs = 2000;

/** How a port is set on Linux. Order matters: `raw` takes back what was said of flow control before it. */
export function sttyCall({ path, baudRate }: SerialPort): ProgramCall {
  const frame = ['cs8', '-parenb', '-cstopb', 'clocal', 'cread'];
  return {
    file: 'stty',
    args: ['-F', path, String(baudRate), 'raw', '-echo', ...frame, 'ixon', '-ixoff', '-crtscts'],
  };
}

/** Opens a port of Linux (`/dev/ttyS0`, `/dev/ttyUSB0`). @returns null where there is none that we may use */
export async function openTerminalPort(port: SerialPort, signal: AbortSignal): Promise<Duplex | null> {
  const set = await runProgram(sttyCall(port), { withinMs: settingMs, signal });
  if (set.kind !== 'ended' || set.code !== 0 || signal.aborted) return null;
  try {
    // Without waiting for a modem's carrier, and without becoming its terminal.
    const opened = openSync(port.path, constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    if (isatty(opened)) return addAbortSignal(signal, new ReadStream(opened));
    closeSync(opened);
    return null;
  } catch {
    return null;
  }
}
