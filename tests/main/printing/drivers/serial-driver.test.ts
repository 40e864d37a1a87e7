import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualPatience } from '../../../../main/printing/drivers/patience.ts';
import { serialDriver } from '../../../../main/printing/drivers/serial-driver.ts';
import { sttyCall } from '../../../../main/printing/drivers/terminal-port.ts';
import { receiptBytes } from '../../../../main/printing/receipt.ts';
import { type PrinterPlayer, playPrinter } from '../printer-player.ts';

const never = new AbortController().signal;
const patience = { ...usualPatience, answer: 5000, look: 20 };
const canJoin = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** Makes a serial port that the played printer hangs on: what is written to it goes to the printer, and back. */
const joinPorts = `
import os, pty, select, socket, sys, tty
printer = socket.create_connection(('127.0.0.1', int(sys.argv[1])))
ours, port = pty.openpty()
tty.setraw(port)
os.symlink(os.ttyname(port), sys.argv[2])
while True:
    for end in select.select([ours, printer], [], [])[0]:
        if end is printer: os.write(ours, printer.recv(4096))
        else: printer.sendall(os.read(ours, 4096))
`;

it('is set to its speed, eight bits and XON/XOFF, in an order that stty keeps', () => {
  expect(sttyCall({ path: '/dev/ttyS0', baudRate: 19_200 }).args.join(' ')).toBe(
    '-F /dev/ttyS0 19200 raw -echo cs8 -parenb -cstopb clocal cread ixon -ixoff -crtscts',
  );
});

describe.skipIf(!canJoin)('a printer on a serial port', () => {
  let folder = '';
  let player: PrinterPlayer;
  let wire: ChildProcess;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serial-'));
    player = await playPrinter();
    wire = spawn('python3', ['-c', joinPorts, String(player.port), join(folder, 'port')]);
    await vi.waitUntil(() => existsSync(join(folder, 'port')), { timeout: 20_000 });
  });

  afterEach(async () => {
    wire.kill('SIGKILL');
    await player.leaves();
    rmSync(folder, { recursive: true });
  });

  it('is asked, printed on and confirmed over the wire, and sent nothing into a trouble', async () => {
    const driver = serialDriver({ path: join(folder, 'port'), baudRate: 9600 }, patience);
    expect(await driver.state(never)).toEqual({ kind: 'ready' });
    expect(await driver.send(receiptBytes('云湖路营业厅 𠮷', '80mm'), never)).toEqual({ fate: 'confirmed' });
    expect(player.papers().map(({ lines }) => lines[0])).toEqual(['云湖路营业厅 𠮷']);
    player.becomes({ paper: 'out' });
    expect(await driver.send(receiptBytes('A013', '80mm'), never)).toEqual({
      fate: 'not-sent',
      trouble: 'paper-out',
    });
    expect(player.papers()).toHaveLength(1);
  });

  it('is unreachable where there is no such port', async () => {
    const driver = serialDriver({ path: join(folder, 'other'), baudRate: 9600 }, patience);
    expect(await driver.state(never)).toEqual({ kind: 'trouble', trouble: 'unreachable' });
    expect(await driver.send(Uint8Array.of(1), never)).toEqual({ fate: 'not-sent', trouble: 'unreachable' });
  });
});
