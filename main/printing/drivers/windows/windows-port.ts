import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Duplex, addAbortSignal } from 'node:stream';
import type { SerialPort } from '../serial-port.ts';
import { scriptCall } from './powershell.ts';

/** How long PowerShell may take to start and to open a port, milliseconds. */
const openingMs = 10_000;

/**
 * Opens a port of Windows (`COM3`): our script joins it to a pipe, for Node itself can neither set a port there nor
 * stop waiting for what it says. The script says a first byte of its own when the port is open.
 * @returns null where there is no port that we may use
 */
export function openWindowsPort(port: SerialPort, signal: AbortSignal): Promise<Duplex | null> {
  const { file, args, env } = serialCall(port);
  const script = spawn(file, args, { env: { ...process.env, ...env }, windowsHide: true, signal });
  script.stderr.resume();
  return new Promise((resolve) => {
    const giveUp = (): void => {
      clearTimeout(timer);
      script.kill();
      resolve(null);
    };
    const timer = setTimeout(giveUp, openingMs);
    script.once('error', giveUp);
    script.once('exit', giveUp);
    script.stdout.once('data', () => {
      clearTimeout(timer);
      script.off('exit', giveUp);
      script.stdout.pause();
      resolve(addAbortSignal(signal, streamOf(script)));
    });
  });
}

/** The port as a stream, which breaks where the script ends by anything but our leaving. */
function streamOf(script: ChildProcessWithoutNullStreams): Duplex {
  const stream = Duplex.from({ readable: script.stdout, writable: script.stdin });
  stream.once('close', () => script.kill());
  script.once('exit', (code) => stream.destroy(code === 0 ? undefined : new Error('The port was lost.')));
  return stream;
}

/** @param path such as `COM3`; the name that Windows gives to higher ports (`\\.\COM12`) is understood too */
export function serialCall({ path, baudRate }: SerialPort): ReturnType<typeof scriptCall> {
  return scriptCall('serial', { PORT: path.replace(/^\\\\\.\\/, ''), BAUD: String(baudRate) });
}
